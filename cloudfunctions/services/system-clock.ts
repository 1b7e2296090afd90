/** An instant in UTC, always written the same way ('2026-06-18T01:30:00.000Z'), so that text order is time order. */
export type Instant = string;

/** Where the present moment comes from. Only the edge and the timers hold one; everything further in is told the time. */
export interface Clock {
  now(): Instant;
}

/** The machine's own clock: the only place that asks for the present moment. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Whole seconds, by name: how long things last is written in words elsewhere. */
export const seconds = { minute: 60, hour: 3_600, day: 86_400 } as const;

/** The instant `howLong` seconds after `instant`. For sessions and codes; legal days are counted in `shared/clocks`. */
export const later = (instant: Instant, howLong: number): Instant =>
  new Date(Date.parse(instant) + howLong * 1000).toISOString();
