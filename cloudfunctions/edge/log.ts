import { pino } from 'pino';
import { type Clock, systemClock } from '../services/system-clock';
import { scrubbed } from './scrub';

/** All that may stand in a log line: ids and codes, counts and days. Never a name, a number, an address or a text. */
export interface LogFields {
  readonly operation?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly matterId?: string;
  readonly staffId?: string;
  readonly officeId?: string;
  readonly ms?: number;
  readonly status?: number | string;
  readonly kind?: string;
  readonly count?: number;
  readonly store?: string;
  readonly on?: string;
}

export interface Log {
  /** Something happened. `name` is a code such as 'matter.filed'. */
  event(name: string, fields?: LogFields): void;
  /** Something went wrong that nobody foresaw. Of the error only its kind, code and places in the source are written. */
  trouble(error: unknown, fields?: LogFields): void;
}

const allowed = [
  'operation',
  'code',
  'requestId',
  'matterId',
  'staffId',
  'officeId',
  'ms',
  'status',
  'kind',
  'count',
  'store',
  'on',
] as const satisfies readonly (keyof LogFields)[];

/** Where lines go; standard output unless told. */
export type LogSink = (line: string) => void;

export const logTo = (sink: LogSink = toStandardOutput, clock: Clock = systemClock): Log => {
  const logger = pino(
    // No process id and no host name: the line says nothing that the fields do not.
    { base: null, timestamp: () => `,"time":"${clock.now()}"` },
    // Each line is scrubbed once more as a whole, in case a field ever gets past the list.
    { write: (line: string) => sink(scrubbed(line)) },
  );
  return {
    event: (name, fields = {}) => logger.info({ event: plain(name), ...onlyAllowed(fields) }),
    trouble: (error, fields = {}) =>
      logger.error({ event: 'trouble', ...onlyAllowed(fields), error: describe(error, deepestCause) }),
  };
};

// The types already forbid other keys and nested values; what comes through `unknown` or a cast is stopped here.
const onlyAllowed = (fields: LogFields): Record<string, unknown> =>
  Object.fromEntries(allowed.filter((key) => fields[key] !== undefined).map((key) => [key, plain(fields[key])]));

const longestValue = 80;
// Longer numbers than this may be phones and resident IDs; counts and milliseconds are shorter.
const largestNumber = 999_999;

const plain = (value: unknown): string | number | boolean => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Math.abs(value) <= largestNumber ? Math.round(value) : '[number]';
  if (typeof value === 'string' && /^[\w.:/-]*$/.test(value)) return scrubbed(value.slice(0, longestValue));
  return '[left out]';
};

const deepestCause = 4;

interface TroubleLine {
  readonly name: string;
  readonly code?: string | number | boolean;
  /** Places in the source, innermost first: 'serve.ts:42:7'. */
  readonly at: readonly string[];
  readonly cause?: TroubleLine;
}

// An error's message may quote what somebody wrote, or the record that would not fit: it is never written.
const describe = (error: unknown, depth: number): TroubleLine => {
  if (!(error instanceof Error)) return { name: `thrown ${typeof error}`, at: [] };
  return {
    name: String(plain(error.name)),
    ...('code' in error ? { code: plain(error.code) } : {}),
    at: placesOf(error),
    ...(error.cause !== undefined && depth > 0 ? { cause: describe(error.cause, depth - 1) } : {}),
  };
};

const mostPlaces = 8;

const placesOf = ({ stack = '', message }: Error): string[] => {
  // The stack opens with the message, which may itself look like a place.
  const start = stack.indexOf(message);
  if (start === -1) return [];
  const places = stack
    .slice(start + message.length)
    .matchAll(/^ +at .*?([\w.-]+\.[cm]?[jt]sx?):(\d{1,6}):(\d{1,6})\)?$/gm);
  return [...places].slice(0, mostPlaces).map(([, file, line, column]) => scrubbed(`${file}:${line}:${column}`));
};

const toStandardOutput: LogSink = (line) => {
  process.stdout.write(line);
};
