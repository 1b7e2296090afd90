import type { Filter, IndexDescription } from 'mongodb';
import { readCursor } from '../cursor';
import { afterPrefix, joined } from '../order';
import type { Collection, Range, StoredDocument, Walk } from '../port';
import { safe, type StoredForm } from './stored-form';

// Only typed values go into a filter, each under an operator of its own: no text can become one.
type Condition = Readonly<Record<string, unknown>>;

const filter = <D extends StoredDocument>(condition: Condition): Filter<StoredForm<D>> => condition;

export const byId = <D extends StoredDocument>(id: string) => filter<D>({ _id: { $eq: id } });

export const atVersion = <D extends StoredDocument>(id: string, version: number) =>
  filter<D>({ _id: { $eq: id }, version: { $eq: version } });

export const byKey = <D extends StoredDocument>(name: string, value: string) =>
  filter<D>({ [`keys.${safe(name)}`]: { $eq: value } });

/** Everything in a list under one prefix, between the bounds of the ordered tail. */
export const inList = <D extends StoredDocument>(name: string, under: readonly string[], range: Range) =>
  filter<D>({ $and: conditionsOf(name, under, range) });

/** The same from where the page before ended. */
export const onPage = <D extends StoredDocument>(name: string, under: readonly string[], walk: Walk) => {
  const order = orderOf(name);
  const cursor = readCursor(walk.after);
  const beyond = walk.backwards === true ? '$lt' : '$gt';
  const rest =
    cursor === null
      ? []
      : [
          {
            $or: [{ [order]: { [beyond]: cursor.by } }, { [order]: { $eq: cursor.by }, _id: { [beyond]: cursor.id } }],
          },
        ];
  return filter<D>({ $and: [...conditionsOf(name, under, walk), ...rest] });
};

const conditionsOf = (name: string, under: readonly string[], { from, to }: Range): readonly Condition[] => [
  { [`lists.${safe(name)}.k`]: { $eq: joined(under) } },
  ...(from === undefined ? [] : [{ [orderOf(name)]: { $gte: from } }]),
  ...below(orderOf(name), to),
];

/** The groups of a sum from one to another, each with all that begin with it. */
export const inSum = (name: string, from: readonly string[], to: readonly string[]): Condition => {
  const group = `sums.${safe(name)}.g`;
  return { $and: [{ [group]: { $gte: joined(from) } }, ...below(group, joined(to))] };
};

/** Up to this text and whatever begins with it. */
const below = (field: string, to: string | undefined): readonly Condition[] => {
  const beyond = to === undefined ? null : afterPrefix(to);
  return beyond === null ? [] : [{ [field]: { $lt: beyond } }];
};

export const orderOf = (name: string): string => `lists.${safe(name)}.o`;

export const indexesOf = <D extends StoredDocument>(collection: Collection<D>): IndexDescription[] => [
  ...collection.unique.map((name) => ({
    key: { [`keys.${safe(name)}`]: 1 },
    name: `key-${safe(name)}`,
    unique: true,
    sparse: true,
  })),
  // Multikey only in `k`: equality on it, then the order of `o` and the id, so that a page needs no sorting.
  ...collection.lists.map((name) => ({
    key: { [`lists.${safe(name)}.k`]: 1, [orderOf(name)]: 1, _id: 1 },
    name: `list-${safe(name)}`,
  })),
  ...collection.sums.map((name) => ({ key: { [`sums.${safe(name)}.g`]: 1 }, name: `sum-${safe(name)}` })),
];
