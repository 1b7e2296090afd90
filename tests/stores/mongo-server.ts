import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { startJavaServer } from './mongo-java-server';
import { startMongod } from './mongod';

/** A MongoDB server for one suite, with a database of its own. `stop` must be called, also after a failure. */
export interface MongoForTests {
  readonly uri: string;
  /** What it is, for the title of the suite. */
  readonly name: string;
  readonly stop: () => Promise<void>;
}

/** A server that was started here: where it listens, and how it is ended. */
export interface Started {
  readonly uri: string;
  readonly name: string;
  readonly stop: () => Promise<void>;
}

/** Why there is none, and what would help. */
export interface Missing {
  readonly missing: string;
}

/** The first of: the server of MONGODB_URI, a mongod on this machine, mongo-java-server where Java and Maven are there. */
export async function startMongo(): Promise<MongoForTests | Missing> {
  const given = process.env['MONGODB_URI'];
  const server: Started | Missing =
    given === undefined || given === ''
      ? ((await startMongod()) ?? (await startJavaServer()))
      : { uri: given, name: 'the server of MONGODB_URI', stop: async () => {} };
  if ('missing' in server) return server;
  const uri = withDatabase(server.uri, `test-${randomBytes(6).toString('hex')}`);
  return {
    uri,
    name: server.name,
    stop: async () => {
      try {
        await drop(uri);
      } finally {
        await server.stop();
      }
    },
  };
}

const drop = async (uri: string): Promise<void> => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
  try {
    await client.db().dropDatabase();
  } finally {
    await client.close();
  }
};

/** The same server and account, another database. */
export const withDatabase = (uri: string, database: string): string => {
  const parts = /^(?<server>mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/(?<before>[^?]*))?(?:\?(?<options>.*))?$/.exec(
    uri,
  )?.groups;
  if (parts === undefined) throw new Error('MONGODB_URI is no address of a MongoDB server');
  const options = new URLSearchParams(parts['options']);
  // An account is looked up in the database of the address unless it says otherwise: that stays the one it was.
  if (parts['server']?.includes('@') === true && !options.has('authSource'))
    options.set('authSource', parts['before'] === '' || parts['before'] === undefined ? 'admin' : parts['before']);
  const query = options.toString();
  return `${parts['server']}/${database}${query === '' ? '' : `?${query}`}`;
};
