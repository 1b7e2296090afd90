import { mattersCollection } from '../../cloudfunctions/stores/collections/matters';
import { numberFrom } from '../../shared/kernel/matter-number';
import type { Matter } from '../../shared/matter/record';
import { circumstancesOn } from './county';
import { everySituation } from './situations';

/** The collection of the invented county's matters, by the national calendar. */
export const matters = mattersCollection(circumstancesOn('2026-03-02'));

/** The same matter under an id and a number of its own, as it would first be stored. */
export const asNumber = (matter: Matter, n: number): Matter => ({
  ...matter,
  id: `matter-${n}`,
  number: numberFrom(String(10_000_000 + n)),
  version: 1,
});

/** One matter of every situation, each with a number of its own. */
export const oneOfEach: readonly Matter[] = everySituation.map(({ matter }, place) => asNumber(matter, place));
