import { afterAll, expect, test } from 'vitest';
import { databaseOf } from '../../cloudfunctions/stores/mongodb/database-of';
import { openMongo } from '../../cloudfunctions/stores/mongodb/mongo-store';
import { StoreTrouble } from '../../cloudfunctions/stores/trouble';
import { suiteNeeding } from '../suite-needing';
import { startMongo, withDatabase } from './mongo-server';
import { storeContract } from './store-contract';

const server = await startMongo();
const isThere = !('missing' in server);

suiteNeeding(isThere ? undefined : server.missing, `the MongoDB store on ${isThere ? server.name : 'a server'}`, () => {
  // Last in, first out: the store is closed before the server goes.
  afterAll(() => (isThere ? server.stop() : undefined));
  storeContract(() => openMongo(isThere ? server.uri : ''));
});

test.each(['mongodb://127.0.0.1:1/petitions', 'a typing error', 'mongodb://'])(
  'with %s the service says that the database cannot be reached, and does not start',
  async (uri) => {
    const trouble: unknown = await openMongo(uri).catch((error: unknown) => error);

    expect(trouble).toBeInstanceOf(StoreTrouble);
    expect(trouble).toMatchObject({ code: 'unreachable' });
    expect(String(trouble)).toContain('连不上数据库：MONGODB_URI');
  },
);

test.each([
  { uri: 'mongodb://a:1,b:2/petitions?replicaSet=r', database: 'petitions' },
  { uri: 'mongodb://u:p@a/%E6%99%B4%E5%B7%9D', database: '晴川' },
  { uri: 'mongodb+srv://u:p@a', database: 'sunshine-petitions' },
  { uri: 'mongodb://a:1/', database: 'sunshine-petitions' },
  { uri: 'mongodb://a:1/?replicaSet=r', database: 'sunshine-petitions' },
])('with $uri the matters are kept in $database', ({ uri, database }) => {
  expect(databaseOf(uri)).toBe(database);
});

test.each([
  { uri: 'mongodb://127.0.0.1:27017', own: 'mongodb://127.0.0.1:27017/own' },
  { uri: 'mongodb://a:1,b:2/petitions?replicaSet=r', own: 'mongodb://a:1,b:2/own?replicaSet=r' },
  { uri: 'mongodb://u:p@a:1/petitions', own: 'mongodb://u:p@a:1/own?authSource=petitions' },
  { uri: 'mongodb+srv://u:p@a', own: 'mongodb+srv://u:p@a/own?authSource=admin' },
])('the tests write to a database of their own: $own', ({ uri, own }) => {
  expect(withDatabase(uri, 'own')).toBe(own);
});
