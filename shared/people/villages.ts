/** Inside the built-up area (its drains, lamps and waste are the county bureaus') or a village (the township's). */
export type PlaceKind = 'urban' | 'village';

/** A village or neighbourhood (村居): what a petitioner picks to say where it is. */
export interface Village {
  /** Its division code, twelve digits: county 6, township 3, village 3. */
  readonly id: string;
  readonly name: string;
  readonly townshipId: string;
  readonly kind: PlaceKind;
}
