import type { Looking } from '../../../shared/clocks/next-look';
import { sumNames, addendsOf } from '../../../shared/figures/facts';
import type { Matter } from '../../../shared/matter/record';
import type { Collection } from '../port';
import { matterLists } from './matter-lists';

/** The matters of a county. Sealing takes a matter out of every list but the discipline office's, its owner's and the nightly run's. */
export const mattersCollection = (on: Looking): Collection<Matter> => ({
  name: 'matters',
  unique: ['number', 'importedFrom'],
  lists: Object.keys(matterLists),
  sums: sumNames,
  derive: (matter) => ({
    unique: { number: matter.number, importedFrom: matter.importedFrom },
    lists: Object.fromEntries(Object.entries(matterLists).map(([name, place]) => [name, place(matter, on)])),
    sums: addendsOf(matter, on),
  }),
});
