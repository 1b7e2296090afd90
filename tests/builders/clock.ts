import { type Clock, type Instant, later } from '../../cloudfunctions/services/system-clock';

/** A clock that stands still until a test moves it. */
export interface FixedClock extends Clock {
  set(instant: Instant): void;
  /** Moves the clock on by so many seconds. */
  pass(howLong: number): void;
}

export const fixedClock = (instant: Instant): FixedClock => {
  let present = instant;
  return {
    now: () => present,
    set: (next) => {
      present = next;
    },
    pass: (howLong) => {
      present = later(present, howLong);
    },
  };
};
