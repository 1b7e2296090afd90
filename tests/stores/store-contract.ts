import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '../../cloudfunctions/stores/port';
import { countsAndSums } from './contract/counts-and-sums';
import { keeping } from './contract/keeping';
import { paging } from './contract/paging';
import { racing } from './contract/racing';
import { refusing } from './contract/refusing';
import { uniqueKeys } from './contract/unique-keys';

/** What every store owes, whatever is behind the port. Each test writes to a collection of its own. */
export function storeContract(open: () => Promise<Store>): void {
  let opened: Store | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());

  const store = (): Store => {
    if (opened === undefined) throw new Error('the store was not opened');
    return opened;
  };

  describe('keeping documents', () => keeping(store));
  describe('unique keys', () => uniqueKeys(store));
  describe('paging through a list', () => paging(store));
  describe('counts and sums', () => countsAndSums(store));
  describe('many at once', () => racing(store));
  describe('what is refused', () => refusing(store));
}
