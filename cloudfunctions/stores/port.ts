/**
 * The port every store implements. Small on purpose: insert, get, replace at the version read, page through a named
 * list, count it, add up a named sum. There is no query language, so both adapters mean the same thing.
 */
export interface StoredDocument {
  /** Unique inside its collection. */
  readonly id: string;
  /** Starts at 1; every replacement adds one. */
  readonly version: number;
}

/** Where a document stands in one named list: under each of `under`, in the order of `by` (then of its id). */
export interface ListPlace {
  readonly under: readonly (readonly string[])[];
  /** Ordered tail: an ISO date, an instant, or any text, compared code point by code point. */
  readonly by: string;
}

/** What a document adds to one named sum, in whole numbers, and to which group. */
export interface Addend {
  readonly group: readonly string[];
  readonly add: Readonly<Record<string, number>>;
}

/** The derived parts of a document, worked out again at every save by the collection's pure `derive`. */
export interface Derived {
  /** Unique keys by name; null where this document has none. */
  readonly unique: Readonly<Record<string, string | null>>;
  readonly lists: Readonly<Record<string, ListPlace | null>>;
  readonly sums: Readonly<Record<string, Addend | null>>;
}

/** A collection, as data. Both adapters are generated from this row. */
export interface Collection<D extends StoredDocument> {
  readonly name: string;
  readonly unique: readonly string[];
  readonly lists: readonly string[];
  readonly sums: readonly string[];
  /** True only for sessions, codes and the like: `remove` works. A matter can never be removed. */
  readonly disposable?: boolean;
  derive(document: D): Derived;
}

/** One page of a list. `next` is null on the last page. */
export interface Page<D> {
  readonly items: readonly D[];
  readonly next: string | null;
}

/** Bounds of the ordered tail, both included; `to` includes every longer text that begins with it, as a day its hours. */
export interface Range {
  readonly from?: string;
  readonly to?: string;
}

/** Which part of a list to walk. */
export interface Walk extends Range {
  readonly after?: string | null;
  readonly limit: number;
  /** Newest first instead of oldest first. */
  readonly backwards?: boolean;
}

/** One group of a sum. A total that comes to nothing is left out, and so is a group of nothing else. */
export interface SumRow {
  readonly group: readonly string[];
  readonly totals: Readonly<Record<string, number>>;
}

export type InsertResult<D> =
  | { readonly done: true; readonly document: D }
  /** `key` is 'id' or the name of the unique key that is taken; `holder` is the id of the document that has it. */
  | { readonly done: false; readonly key: string; readonly holder: string };

export type ReplaceResult =
  | { readonly done: true }
  | { readonly done: false; readonly why: 'stale' | 'missing' }
  | { readonly done: false; readonly why: 'taken'; readonly key: string; readonly holder: string };

export interface Store {
  readonly kind: 'embedded' | 'mongodb';
  insert<D extends StoredDocument>(collection: Collection<D>, document: D): Promise<InsertResult<D>>;
  get<D extends StoredDocument>(collection: Collection<D>, id: string): Promise<D | null>;
  /** The document whose unique key `name` is `value`. */
  find<D extends StoredDocument>(collection: Collection<D>, name: string, value: string): Promise<D | null>;
  /** Writes `document` only if the stored version is still `version`. `document.version` must be `version + 1`. */
  replaceAt<D extends StoredDocument>(collection: Collection<D>, document: D, version: number): Promise<ReplaceResult>;
  list<D extends StoredDocument>(
    collection: Collection<D>,
    name: string,
    under: readonly string[],
    walk: Walk,
  ): Promise<Page<D>>;
  count<D extends StoredDocument>(
    collection: Collection<D>,
    name: string,
    under: readonly string[],
    range?: Range,
  ): Promise<number>;
  /** Totals of every group from `from` to `to` (compared part by part; a shorter group is a prefix), in order. */
  sum<D extends StoredDocument>(
    collection: Collection<D>,
    name: string,
    from: readonly string[],
    to?: readonly string[],
  ): Promise<readonly SumRow[]>;
  /** Only for disposable collections. */
  remove<D extends StoredDocument>(collection: Collection<D>, id: string): Promise<void>;
  /** Throws if the store cannot answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}
