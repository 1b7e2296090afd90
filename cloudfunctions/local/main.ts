import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { KeyTrouble } from '../services/key-trouble';
import { StoreTrouble } from '../stores/trouble';
import { hostOf } from './host';
import { logFileIn } from './log-file';
import { openDesk } from './open-desk';
import { seedMatters } from './seed-matters';
import { SettingTrouble, settingsFrom } from './settings';
import { startTimers } from './timers';
import { welcome } from './welcome';

/** Opens everything, seeds the demo once, answers, and stops cleanly. One sentence for whatever cannot be opened. */
const main = async (): Promise<void> => {
  const settings = settingsFrom(process.env);
  const { desk, close } = await openDesk(settings, process.env, { logSink: logFileIn(settings.dataFolder) });
  if (desk.demo !== null) await seedMatters(desk, (line) => process.stdout.write(line));
  const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string };
  const server = hostOf({ desk, version, pages: join(process.cwd(), 'dist', 'h5') });
  await listen(server, settings.port, settings.host);
  const timers = startTimers(desk);
  process.stdout.write(await welcome(desk, settings, server));

  const stop = (): void => {
    timers.stop();
    // Stop accepting, let what is under way finish, then close the store.
    server.close(() => void close().then(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new SettingTrouble(
            `端口 ${port} 已经有程序在用。请先关掉那个程序，或换一个端口，例如 PORT=${port + 1} npm start。`,
          ),
        );
      else if (error.code === 'EACCES')
        reject(new SettingTrouble(`端口 ${port} 没有权限用。请换一个大于 1024 的端口。`));
      else reject(error);
    });
    server.listen(port, host, resolve);
  });

main().catch((trouble: unknown) => {
  const isKnown = trouble instanceof StoreTrouble || trouble instanceof KeyTrouble || trouble instanceof SettingTrouble;
  process.stderr.write(
    isKnown
      ? `${trouble.message}\n`
      : `没能启动。${trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble)}\n`,
  );
  process.exit(1);
});
