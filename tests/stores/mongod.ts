import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Started } from './mongo-server';
import { startServer } from './server-process';

// The shell waits for its input to close: so the server ends with the tests even where these were killed.
const endsWithUs = '"$@" & server=$!; cat > /dev/null; kill -9 $server';

/** A mongod of this machine, on a free port, its data thrown away at the end; null where there is none. */
export async function startMongod(): Promise<Started | null> {
  const found = spawnSync('mongod', ['--version'], { encoding: 'utf8' });
  if (found.status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'mongod-'));
  const port = await aFreePort();
  const args = ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1'];
  const server = await startServer('sh', ['-c', endsWithUs, 'sh', 'mongod', ...args], /Waiting for connections/i);
  return {
    uri: `mongodb://127.0.0.1:${port}`,
    name: /db version (\S+)/.exec(found.stdout)?.[1] ?? 'mongod',
    stop: async () => {
      // Closing the input ends the server; killing the shell would leave it behind.
      server.child.stdin?.end();
      await new Promise((resolve) => server.child.once('close', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const aFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
