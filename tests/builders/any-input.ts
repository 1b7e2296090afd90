import fc from 'fast-check';
import * as z from 'zod/mini';
import { operations, type OperationName } from '../../shared/contract/operations';

/** What strangers send where words belong: nothing, too much, half characters, marks nobody sees, names of the language itself. */
const nasty: readonly string[] = [
  '',
  ' ',
  '𠮷😡'.repeat(3),
  '\ud800不成对的半个字',
  '退格\b、换页\f、零\u0000、删除\u007f',
  '\u202e倒着写\u2066\u200b看不见',
  '__proto__',
  'constructor',
  'toString',
  '{"$ne":null}',
  '$where',
  'a.b',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("x")',
  '{field}{minutes}{number}',
  '2026-02-29',
  '2028-02-29',
  '2199-12-31',
  '0000-00-00',
  '11010519491231002X',
  '110105194912310021',
  '１３８０００００００１',
  '\r\n',
  '字'.repeat(3001),
];

/** Values that are of the wrong kind wherever they stand. */
const wrongKind: readonly unknown[] = [null, true, 0, -1, 1e21, [], {}, { $ne: null }, { $gt: '' }, ['x'], '', '1'];

/** Values that exist in the county, by the name of the field: a stranger who knows a little reaches further. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly maxItems?: number;
}

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('反映排水沟堵了，请派人来看。', '归住建局管', '正在办理，请等几天。') },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** Anything that the schema's shape allows. What only a check can tell, a date or a length, is left to luck and to `known`. */
const shaped = (schema: Schema, known: Known, name = ''): fc.Arbitrary<unknown> => {
  const there = known[name];
  const free = freely(schema, known, name);
  return there === undefined || there.length === 0
    ? free
    : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: free });
};

const freely = (schema: Schema, known: Known, name: string): fc.Arbitrary<unknown> => {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => shaped(one, known, name)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const types = [schema.type ?? 'null'].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, known, name)));
};

const ofType = (type: string, schema: Schema, known: Known, name: string): fc.Arbitrary<unknown> => {
  if (type === 'string') return schema.pattern ? fc.stringMatching(new RegExp(schema.pattern)) : words;
  if (type === 'number' || type === 'integer') return fc.constantFrom(1, 2, 5, 30, 31, 1000, 0.5, 2 ** 53, -0);
  if (type === 'boolean') return fc.boolean();
  if (type === 'array')
    return fc.array(shaped(schema.items ?? {}, known, name), { maxLength: Math.min(schema.maxItems ?? 3, 10) + 1 });
  if (type === 'object')
    return fc.record(
      Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, one]) => [key, shaped(one, known, key)])),
    );
  return fc.constant(null);
};

/** One field taken out, added or turned into something else: never the same twice. */
const spoilt = (input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(input, fc.nat(), fc.constantFrom(...wrongKind, ...nasty), fc.constantFrom('set', 'drop', 'add', 'whole'))
    .map(([value, place, other, how]) => {
      if (how === 'whole' || typeof value !== 'object' || value === null) return other;
      const entries: [string, unknown][] = Object.entries(value);
      const [key = 'id'] = entries[place % Math.max(1, entries.length)] ?? [];
      if (how === 'drop') return Object.fromEntries(entries.filter(([one]) => one !== key));
      const added = how === 'set' ? key : (['__proto__', 'role', '$where', 'officeId', 'state'][place % 5] ?? key);
      // Through text, as it comes in: only so is __proto__ a key of its own.
      return JSON.parse(
        `{${[...entries.filter(([one]) => one !== added), [added, other]].map(member).join(',')}}`,
      ) as unknown;
    });

const member = ([key, value]: readonly unknown[]): string => `${JSON.stringify(key)}:${JSON.stringify(value ?? null)}`;

/** Inputs for an operation: most of the right shape, some spoilt. */
export const anyInput = (operation: OperationName, known: Known): fc.Arbitrary<unknown> => {
  const schema = z.toJSONSchema(operations[operation].input, { unrepresentable: 'any', io: 'input' }) as Schema;
  const right = shaped(schema, known);
  return fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: spoilt(right) });
};
