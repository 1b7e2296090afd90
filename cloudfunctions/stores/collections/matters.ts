import type { Looking } from '../../../shared/clocks/next-look';
import { sumNames, addendsOf } from '../../../shared/figures/facts';
import type { Matter } from '../../../shared/matter/record';
import type { Collection } from '../port';
import { listNames, listsOf } from './matter-lists';

/** The matters of a county. Sealing takes a matter out of every list but the discipline office's, its owner's and the nightly run's. */
export const mattersCollection = (on: Looking): Collection<Matter> => ({
  name: 'matters',
  unique: ['number', 'importedFrom'],
  lists: listNames,
  sums: sumNames,
  derive: (matter) => ({
    unique: { number: matter.number, importedFrom: matter.importedFrom },
    lists: listsOf(matter, on),
    sums: addendsOf(matter, on),
  }),
});
