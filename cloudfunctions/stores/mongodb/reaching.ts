import {
  MongoError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
} from 'mongodb';
import { StoreTrouble } from '../trouble';

const away = [MongoNetworkError, MongoServerSelectionError, MongoNotConnectedError, MongoTopologyClosedError];

/** A server that cannot be reached, or that stays without a primary, is one kind of trouble, whatever the driver calls it. */
export const reaching = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const isAway = away.some((kind) => error instanceof kind) || isRetryable(error);
    throw isAway ? new StoreTrouble('unreachable', 'MONGODB_URI', error) : error;
  }
};

// What the driver has already tried a second time.
const isRetryable = (error: unknown): boolean =>
  error instanceof MongoError && error.hasErrorLabel('RetryableWriteError');

/** Two documents with one key. */
const duplicateKey = 11000;
/** What some servers answer instead while two inserts of one key race. */
const writeConflict = 112;

export const isClash = (error: unknown): boolean =>
  error instanceof MongoServerError && [duplicateKey, writeConflict].includes(Number(error.code));
