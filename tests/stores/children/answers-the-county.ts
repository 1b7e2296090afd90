import type { AddressInfo } from 'node:net';
import { hostOf } from '../../../cloudfunctions/local/host';
import { openDesk } from '../../../cloudfunctions/local/open-desk';

/** The service over a data folder, on any free port; says which one, and answers until it is killed. */
const [dataFolder = ''] = process.argv.slice(2);
const settings = { port: 0, host: '127.0.0.1', dataFolder, mongodbUri: null, demo: true };
const { desk } = await openDesk(settings, {}, { logSink: () => undefined });
const server = hostOf({ desk, version: '9.9.9', pages: dataFolder });
server.listen(0, settings.host, () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
