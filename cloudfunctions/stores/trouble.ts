/** What can be wrong with a store, each with the one sentence the person at the machine needs. */
const sentences = {
  'read-only': '数据文件夹写不进去：{where}。请检查权限，或用 DATA_DIR 换一个文件夹。',
  'not-a-folder': '数据文件夹用不了：{where} 不是文件夹。请用 DATA_DIR 换一个文件夹。',
  damaged: '数据文件坏了：{where}。没有打开它，也没有改动它。请把备份放回这个文件夹再启动。',
  'other-format': '数据文件夹是另一种格式：{where}。请用对应版本的程序打开，或用 DATA_DIR 换一个空文件夹。',
  full: '磁盘满了，写不进去：{where}。请腾出空间，再启动一次；已经收下的都在。',
  unreachable: '连不上数据库：{where}。请检查 MONGODB_URI 和数据库是不是开着。',
} as const;

export type StoreTroubleCode = keyof typeof sentences;

/** The store cannot be opened, or cannot write. Thrown, never answered: nothing was half done. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';

  constructor(
    readonly code: StoreTroubleCode,
    where: string,
    cause?: unknown,
  ) {
    super(sentences[code].replace('{where}', where), { cause });
  }
}
