import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const command = (name: string, args: readonly string[]): string[] => [
  '--import',
  'tsx',
  fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url)),
  ...args,
];

/** Starts a script of `children/` in a process of its own. */
export const startChild = (name: string, ...args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, command(name, args), { cwd: root });

/** Everything a child says until its end. Throws with its complaint where it did not end well. */
export const wordsOf = (child: ChildProcessWithoutNullStreams): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(said);
      else reject(new Error(`the child ended with ${code ?? signal}: ${complaint}`));
    });
  });

export interface Opened {
  readonly written: readonly string[];
  readonly trouble: { readonly code: string; readonly says: string } | null;
}

/** What happens to a process that opens this folder; throws where it crashed. */
export const opensTheStore = async (folder: string, most = 1, who: 'myself' | 'nobody' = 'myself'): Promise<Opened> =>
  JSON.parse(await wordsOf(startChild('opens-the-store', folder, String(most), who))) as Opened;

/** The same where no file may grow beyond this size. */
export const opensTheStoreWithin = (kilobytes: number, folder: string, most: number): Opened => {
  const limited = `trap '' XFSZ; ulimit -f ${kilobytes * 2}; exec "$@"`;
  const args = ['-c', limited, 'sh', process.execPath, ...command('opens-the-store', [folder, String(most)])];
  const { stdout, stderr, status } = spawnSync('sh', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the child ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Opened;
};
