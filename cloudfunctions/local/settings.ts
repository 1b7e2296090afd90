import { join, resolve } from 'node:path';

/** What the environment sets; see the README. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly mongodbUri: string | null;
  /** DEMO=0: no invented county, no shown log-ins. */
  readonly demo: boolean;
}

/** Reads PORT, HOST, DATA_DIR, MONGODB_URI and DEMO. A port that is no number gets its sentence. */
export const settingsFrom = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const port = Number(env['PORT'] ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new SettingTrouble(`PORT 要写 1 到 65535 之间的数字，现在是“${env['PORT']}”。`);
  return {
    port,
    host: env['HOST'] ?? '127.0.0.1',
    dataFolder: resolve(env['DATA_DIR'] ?? join(process.cwd(), 'data')),
    mongodbUri: env['MONGODB_URI'] === undefined || env['MONGODB_URI'] === '' ? null : env['MONGODB_URI'],
    demo: env['DEMO'] !== '0',
  };
};

/** A setting that cannot be used. The message is for the person at the machine. */
export class SettingTrouble extends Error {
  override readonly name = 'SettingTrouble';
}
