import { spawn, type ChildProcess } from 'node:child_process';

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything it has said. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server and waits until it says that it is ready. It never outlives the tests: it is ended by `stop`, when
 * this process ends, and by itself when its input closes, whichever comes first.
 */
export async function startServer(command: string, args: readonly string[], ready: RegExp): Promise<ServerProcess> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve());
  });
  let said = '';
  const isReady = new Promise<boolean>((resolve) => {
    const hear = (part: Buffer): void => {
      said += part.toString();
      if (ready.test(said)) resolve(true);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => resolve(false));
    setTimeout(() => resolve(false), 60_000).unref();
  });
  const stop = async (): Promise<void> => {
    kill();
    await ended;
    process.removeListener('exit', kill);
  };
  if (await isReady) return { child, said: () => said, stop };
  await stop();
  throw new Error(`${command} did not start: ${said.slice(-2_000)}`);
}
