import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { LogSink } from '../edge/log';

/**
 * Log lines go to `service.log` in the data folder, opened at the first line: the store looks at the folder before.
 */
export const logFileIn = (dataFolder: string): LogSink => {
  let file: WriteStream | null = null;
  const opened = (): WriteStream => {
    file ??= createWriteStream(join(dataFolder, 'service.log'), { flags: 'a', mode: 0o600 })
      // A full disk must not stop the answers: the store says so itself, with its own sentence.
      .on('error', () => process.stderr.write('日志写不进去了，服务照常。\n'));
    return file;
  };
  return (line) => {
    opened().write(line.endsWith('\n') ? line : `${line}\n`);
  };
};
