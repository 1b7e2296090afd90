import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Missing, Started } from './mongo-server';
import { startServer } from './server-process';

const here = fileURLToPath(new URL('./mongo-java-server/', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const jars = join(cache, 'mongo-java-server-1.47.0');

const howToGetOne = 'set MONGODB_URI, or put mongod on the PATH, or install Java 17 and Maven';

/**
 * mongo-java-server: a server in memory that speaks MongoDB's protocol and answers as it does. It judges answers, not
 * speed and not failover.
 */
export async function startJavaServer(): Promise<Started | Missing> {
  const missing = whatIsMissing();
  if (missing !== null) return { missing: `${missing}: ${howToGetOne}` };
  const run = ['-Xmx512m', '-cp', join(jars, '*'), join(here, 'WireServer.java')];
  const server = await startServer('java', run, /port \d+/);
  return {
    uri: `mongodb://127.0.0.1:${/port (\d+)/.exec(server.said())?.[1]}`,
    name: 'mongo-java-server 1.47.0',
    stop: server.stop,
  };
}

const whatIsMissing = (): string | null => {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(java.stderr ?? '')?.[1];
  if (java.status !== 0 || Number(version) < 17) return 'no MongoDB server, and no Java 17';
  if (existsSync(jars)) return null;
  if (spawnSync('mvn', ['-v']).status !== 0) return 'no MongoDB server, and no Maven to fetch one';
  return fetchJars() ? null : 'no MongoDB server, and Maven could not fetch one';
};

/** Once a machine. Into a folder aside, then in one step: suites that start together do not see half of it. */
const fetchJars = (): boolean => {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'fetching-'));
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(aside, 'jars')}`];
  const fetched = spawnSync('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), ...goal], { timeout: 180_000 });
  if (fetched.status === 0 && !existsSync(jars)) renameSync(join(aside, 'jars'), jars);
  rmSync(aside, { recursive: true, force: true });
  return existsSync(jars);
};
