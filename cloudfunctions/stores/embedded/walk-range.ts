import { readCursor } from '../cursor';
import { afterPrefix } from '../order';
import type { Range, Walk } from '../port';
import { fits, last, underKey, type Key } from './keys';

/** Bounds of a walk over the index, as the engine takes them: the start included unless it says otherwise, the end not. */
export interface KeyRange {
  readonly start: Key;
  readonly end: Key;
  readonly limit?: number;
  readonly reverse?: boolean;
  readonly exclusiveStart?: boolean;
}

/** All entries of a list under one prefix, between the bounds. */
export const rangeOf = (collection: string, list: string, under: readonly string[], { from, to }: Range): KeyRange => {
  const prefix = underKey(collection, list, under);
  const beyond = to === undefined ? null : afterPrefix(to);
  return {
    start: from === undefined ? prefix : [...prefix, from],
    end: beyond === null ? [...prefix, last] : [...prefix, beyond],
  };
};

/** One page of it and the entry after, from where the page before ended. A cursor out of bounds is none. */
export const pageOf = (collection: string, list: string, under: readonly string[], walk: Walk): KeyRange => {
  const { start, end } = rangeOf(collection, list, under, walk);
  const resumed = resumedAt(collection, list, under, walk);
  const exclusiveStart = resumed !== null;
  const limit = walk.limit + 1;
  return walk.backwards === true
    ? { start: resumed ?? end, end: start, exclusiveStart, limit, reverse: true }
    : { start: resumed ?? start, end, exclusiveStart, limit };
};

const resumedAt = (collection: string, list: string, under: readonly string[], walk: Walk): Key | null => {
  const cursor = readCursor(walk.after);
  if (cursor === null) return null;
  const beyond = walk.to === undefined ? null : afterPrefix(walk.to);
  const isBeforeTheRange =
    walk.backwards === true ? beyond !== null && cursor.by >= beyond : walk.from !== undefined && cursor.by < walk.from;
  const key = [...underKey(collection, list, under), cursor.by, cursor.id];
  return isBeforeTheRange || !fits(key) ? null : key;
};
