import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The service as `npm start` runs it, on a free port, with its own empty data. */
export interface RunningService {
  readonly origin: string;
  readonly dataFolder: string;
  /** Stops it as Ctrl-C does and throws its data away. */
  stop(): Promise<void>;
}

const patienceMs = 60_000;

/** Starts the service with the invented county and waits until it answers. */
export async function startService(settings: Readonly<Record<string, string>> = {}): Promise<RunningService> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'petitions-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;

  const service = spawn(process.execPath, ['--import', 'tsx', 'cloudfunctions/local/main.ts'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  service.stdout.on('data', (part) => (said += String(part)));
  service.stderr.on('data', (part) => (said += String(part)));
  const ended = new Promise<void>((resolve) => service.once('close', () => resolve()));

  for (let waited = 0; !(await answers(origin)); waited += 100) {
    if (service.exitCode !== null || waited > patienceMs) {
      service.kill('SIGKILL');
      throw new Error(`the service did not start:\n${said}`);
    }
    await wait(100);
  }

  return {
    origin,
    dataFolder,
    async stop() {
      service.kill('SIGTERM');
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/health`)).ok;
  } catch {
    return false; // not listening yet
  }
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
