/**
 * The device at this moment: the one file of the app that may ask for the time, for chance, or which target it was
 * built for. The rest gets them from here.
 */
export const target: 'h5' | 'weapp' = process.env.TARO_ENV;

export const inBrowser = target === 'h5';

/** Milliseconds since 1970, UTC. */
export const now = (): number => Date.now();

/** A number from 0 up to 1, for spreading retries. Nothing secret comes from it: secrets come from client/random-key. */
export const chance = (): number => Math.random();
