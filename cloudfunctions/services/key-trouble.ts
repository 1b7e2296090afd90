const sentences = {
  'keys-missing': '没有找到密钥。服务器上请设置 SECRET_KEYS；本机请检查数据文件夹。',
  'keys-unreadable': '密钥文件打不开。请检查文件夹权限。',
  'keys-damaged': '密钥文件坏了。请用备份恢复，不要新建：换了密钥，旧的查询密码就都对不上了。',
  'key-unknown': '找不到当时用的那把密钥。请把旧密钥放回密钥文件。',
  'suite-missing': '密钥文件要求国密算法，可是这台机器的 Node 里没有。请换官方的 Node。',
  'seal-broken': '封存的身份信息打不开：内容被改过，或者不是这一件的。',
} as const;

export type KeyTroubleCode = keyof typeof sentences;

/** Something is wrong with the keys or with what they sealed. The message is for the officer at the machine. */
export class KeyTrouble extends Error {
  override readonly name = 'KeyTrouble';

  constructor(
    readonly code: KeyTroubleCode,
    /** Which file or which key id; never a key. */
    readonly what: string,
    cause?: unknown,
  ) {
    super(`${sentences[code]}（${what}）`, { cause });
  }
}
