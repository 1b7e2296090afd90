import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importDoors, importMessages, type ImportDoor } from '../importing/import-messages';
import { linesOf } from '../importing/lines-of-file';
import { reportInWords } from '../importing/report-in-words';
import { runCommand, WrongUse } from './command-of-the-office';
import { progressBar } from './progress-bar';

const use = `用法：npm run import -- 文件.jsonl --as ${Object.keys(importDoors).join('|')}
  文件每行一件：{"id": "…", "title": "…", "text": "…", "time": "2026-3-2"}，UTF-8 编码。title、time 可以没有。`;

interface Asked {
  readonly file: string;
  readonly as: ImportDoor;
}

const asked = (args: readonly string[]): Asked => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { as: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  const { as } = values;
  if (file === undefined || positionals.length > 1 || !isDoor(as)) throw new WrongUse(use);
  // npm runs a command at the root of the repository; the file is named from where the person stands.
  return { file: resolve(process.env['INIT_CWD'] ?? process.cwd(), file), as };
};

const isDoor = (as: string | undefined): as is ImportDoor => as !== undefined && Object.hasOwn(importDoors, as);

/** The file, and how long it is. What cannot be read is said in one sentence. */
const opened = async (file: string): Promise<{ readonly stream: ReadStream; readonly size: number }> => {
  try {
    const handle = await open(file, 'r');
    const about = await handle.stat();
    if (!about.isFile()) {
      await handle.close();
      throw new WrongUse(`${file} 不是文件。`);
    }
    return { stream: createReadStream(file, { fd: handle }), size: about.size };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new WrongUse(`没有这个文件：${file}`);
    if (code === 'EACCES' || code === 'EPERM') throw new WrongUse(`没有权限读这个文件：${file}`);
    if (code === 'EISDIR') throw new WrongUse(`${file} 不是文件。`);
    throw error;
  }
};

await runCommand(use, async (desk, args) => {
  const { file, as } = asked(args);
  const { stream, size } = await opened(file);
  const bar = progressBar(process.stderr, '正在导入');
  const report = await importMessages(linesOf(stream), as, await desk(), ({ filed, alreadyThere }) =>
    bar.at(size === 0 ? 1 : stream.bytesRead / size, `新收 ${filed} 件，已有 ${alreadyThere} 件`),
  );
  bar.end();
  process.stdout.write(reportInWords(report));
});
