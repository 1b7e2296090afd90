import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Log, type LogFields, logTo } from '../../cloudfunctions/edge/log';
import { fixedClock } from '../builders/clock';

const written = (write: (log: Log) => void): string => {
  const lines: string[] = [];
  write(logTo((line) => lines.push(line), fixedClock('2026-06-18T01:00:00.000Z')));
  return lines.join('');
};

const troubleLine = z.object({
  level: z.literal(50),
  event: z.literal('trouble'),
  operation: z.string().optional(),
  requestId: z.string().optional(),
  get error() {
    return troubleError;
  },
});
const troubleError = z.object({
  name: z.string(),
  code: z.unknown().optional(),
  at: z.array(z.string()),
  get cause() {
    return troubleError.optional();
  },
});
const writtenTrouble = (write: (log: Log) => void) => troubleLine.parse(JSON.parse(written(write)));

/** As if a caller had got round the types, by a cast or through `unknown`. */
const smuggled = (fields: unknown): LogFields => fields as LogFields;

// Whatever of a person could stand in a field, a message or a record. All invented.
const canaries = [
  '13800138000',
  '138 0013 8000',
  '138-0013-8000',
  '１３８００１３８０００',
  '+8613800138000',
  '11010119900101123X',
  '110101 19900101 1234',
  '1234-5678-9',
  '1234 5678 9012 3456',
  '0838-6223456',
  '王小明',
  '欧阳𠮷',
  '青禾县城关镇柳树巷 12 号',
  '他们把我的地收走了',
  'wang.xiaoming@example.cn',
];

describe('a log line', () => {
  test('holds the ids, codes and counts it was given', () => {
    const line = written((log) =>
      log.event('matter.filed', {
        operation: 'matter.file',
        code: 'ok',
        requestId: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
        matterId: '0123456789012345678901234567890f',
        staffId: 's-012',
        officeId: 'housing',
        ms: 37.123456789,
        status: 200,
        kind: 'letter',
        count: 123_456,
        store: 'embedded',
        on: '2026-06-18',
      }),
    );

    expect(JSON.parse(line)).toEqual({
      level: 30,
      time: '2026-06-18T01:00:00.000Z',
      event: 'matter.filed',
      operation: 'matter.file',
      code: 'ok',
      requestId: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
      matterId: '0123456789012345678901234567890f',
      staffId: 's-012',
      officeId: 'housing',
      ms: 37,
      status: 200,
      kind: 'letter',
      count: 123_456,
      store: 'embedded',
      on: '2026-06-18',
    });
  });

  test('is one line, whatever was put in', () => {
    const line = written((log) => log.event('a\n{"level":30}', { code: 'b\r\nc' }));

    expect(line.trimEnd().split(/[\r\n]/)).toHaveLength(1);
  });

  test('leaves out keys that are not on the list', () => {
    expect(written((log) => log.event('x', smuggled({ name: 'abc', body: { a: 1 } })))).not.toMatch(/abc|body/);
  });
});

describe.each(canaries)('"%s" never reaches the log', (canary) => {
  const digits = canary.normalize('NFKC').replace(/\D/g, '');
  const isIn = (line: string): boolean =>
    line.includes(canary) ||
    line.includes(JSON.stringify(canary).slice(1, -1)) ||
    (digits.length > 6 && line.includes(digits));

  class Odd extends Error {
    override name = canary;
    code = canary;
    record = { phone: canary };
  }
  const withStack = new Error('x');
  withStack.stack = `Error: ${canary}\n    at ${canary} (/app/${canary}.ts:1:1)\n    at ok (/app/serve.ts:2:2)`;

  const ways: readonly (readonly [string, (log: Log) => void])[] = [
    ['as the name of the event', (log) => log.event(canary)],
    ['in an allowed field', (log) => log.event('x', { code: canary, requestId: `r-${canary}` })],
    ['as a number', (log) => log.event('x', { count: Number(digits.slice(0, 15)) || 0, ms: 1 })],
    ['in a field that is not allowed', (log) => log.event('x', smuggled({ phone: canary }))],
    ['as the name of a field', (log) => log.event('x', smuggled({ [canary]: 1 }))],
    ['nested where an id should be', (log) => log.event('x', smuggled({ matterId: { deep: { er: [canary] } } }))],
    ['in a list', (log) => log.event('x', smuggled({ operation: [canary] }))],
    ['behind toJSON', (log) => log.event('x', smuggled({ operation: { toJSON: () => canary } }))],
    ['in the message of an error', (log) => log.trouble(new Error(`could not store ${canary} here`))],
    ['in a message that looks like a stack', (log) => log.trouble(new Error(`x\n    at f (/a/${canary}.ts:1:2)`))],
    [
      'in the cause of the cause',
      (log) => log.trouble(new Error('a', { cause: new Error('b', { cause: new Error(canary) }) })),
    ],
    ['as a cause that is no error', (log) => log.trouble(new Error('a', { cause: { text: canary } }))],
    ['in the name, code and fields of an error', (log) => log.trouble(new Odd('x'))],
    ['in a written-over stack', (log) => log.trouble(withStack)],
    ['in several errors at once', (log) => log.trouble(new AggregateError([new Error(canary)], canary))],
    ['thrown bare', (log) => log.trouble(canary)],
    ['thrown as an object', (log) => log.trouble({ message: canary })],
    ['beside an error', (log) => log.trouble(new Error('x'), smuggled({ code: canary, text: canary }))],
  ];

  test.each(ways)('%s', (_way, write) => {
    const line = written(write);

    expect(JSON.parse(line)).toBeTypeOf('object');
    expect(isIn(line)).toBe(false);
  });
});

describe('a trouble', () => {
  test('says its kind, its code, where in the source it happened, and what caused it', () => {
    class StoreLost extends Error {
      override name = 'StoreLost';
      code = 'store-lost';
    }
    const trouble = new StoreLost('13800138000', { cause: new TypeError('x') });

    const line = writtenTrouble((log) => log.trouble(trouble, { operation: 'matter.file', requestId: 'r-1' }));

    expect(line).toMatchObject({ operation: 'matter.file', requestId: 'r-1' });
    expect(line.error).toMatchObject({ name: 'StoreLost', code: 'store-lost', cause: { name: 'TypeError' } });
    expect(line.error.at[0]).toMatch(/^log\.test\.ts:\d+:\d+$/);
    expect(line.error.cause?.at[0]).toMatch(/^log\.test\.ts:\d+:\d+$/);
  });

  test('whose causes go round in a circle is written all the same', () => {
    const one = new Error('one');
    one.cause = new Error('two', { cause: one });

    expect(writtenTrouble((log) => log.trouble(one)).error.cause?.cause?.name).toBe('Error');
  });

  test('of an error with an empty message still says where', () => {
    expect(writtenTrouble((log) => log.trouble(new Error())).error.at[0]).toMatch(/^log\.test\.ts:/);
  });
});
