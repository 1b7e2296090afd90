import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openEmbedded } from '../../cloudfunctions/stores/embedded/embedded-store';
import type { Store } from '../../cloudfunctions/stores/port';

const opened: { readonly store: Store; readonly folder: string }[] = [];

/** An empty store in a folder of its own, gone when the test is over. */
export const aStore = (): Store => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const store = openEmbedded(folder);
  opened.push({ store, folder });
  return store;
};

afterEach(async () => {
  for (const { store, folder } of opened.splice(0)) {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
