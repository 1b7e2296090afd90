import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than reading the largest matter takes, too short to be felt. In milliseconds. */
const pace = 100;

/**
 * A wait whose end says nothing about what was done in between: begun before the work and awaited after it. For answers
 * that must not tell by their time what was found.
 */
export const evenPace = (): Promise<void> => sleep(pace);
