import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openEmbedded } from '../../cloudfunctions/stores/embedded/embedded-store';
import { storeContract } from './store-contract';

describe('the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-contract-'));
  storeContract(async () => openEmbedded(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
});
