import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourcesUnder } from './sources';

// 信访工作条例 protects the person, not the file: nobody is graded, counted or ranked. A field that could hold a grade
// would one day hold one, so there is none.

/** Types that describe a person: `Petitioner`, `StaffSeed`. A `PetitionersMatter` is a matter. */
const aPerson =
  /(person|people|petitioner|citizen|staff|account|identity|complainant|visitor|leader|actor)(seed|record|document|view)?$/i;

/** Numbers a person may carry: technical ones, and instants. */
const technical = /^(version|[a-z]\w*At|[a-z]\w*On|at|on)$/;

/** Words for an order of people, whatever their type. */
const ordinal = /(level|grade|rank|score|risk|credit|rating|stars?|points|priority|black|watch|red)(ed|list|s)?$/i;

/** Lists of what somebody did. */
const trail = /(visits?|petitions?|matters?|submissions?|complaints?|calls?|letters?|history|times|count|number)$/i;

interface Field {
  readonly name: string;
  readonly type: ts.Type;
}

/** Why a field may not be on a person, or undefined. */
function objection(field: Field, checker: ts.TypeChecker): string | undefined {
  const { name, type } = field;
  if (technical.test(name)) return undefined;
  const parts = type.isUnion() ? type.types : [type];
  if (parts.some((part) => (part.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike)) !== 0)) return 'a number';
  if (ordinal.test(name)) return 'an order of people';
  const isList = parts.some((part) => checker.isArrayLikeType(part));
  if (isList && parts.some((part) => holdsNumbers(part, checker))) return 'a list of numbers';
  return isList && trail.test(name) ? 'a list of what the person did' : undefined;
}

const holdsNumbers = (type: ts.Type, checker: ts.TypeChecker): boolean =>
  checker.isArrayLikeType(type) &&
  checker.getTypeArguments(type as ts.TypeReference).some((inner) => (inner.flags & ts.TypeFlags.NumberLike) !== 0);

/** Every field of every exported type about people in these files, with what is wrong about it. */
function objections(program: ts.Program, isChecked: (file: string) => boolean): { types: string[]; wrong: string[] } {
  const checker = program.getTypeChecker();
  const declarations = program
    .getSourceFiles()
    .filter(({ fileName }) => isChecked(fileName))
    .flatMap((file) => [...file.statements])
    .filter((line) => ts.isInterfaceDeclaration(line) || ts.isTypeAliasDeclaration(line))
    .filter((line) => aPerson.test(line.name.text));

  const wrong = declarations.flatMap((declaration) => {
    const type = checker.getTypeAtLocation(declaration);
    return fieldsOf(type, declaration, checker).flatMap((field) => {
      const reason = objection(field, checker);
      return reason === undefined ? [] : [`${declaration.name.text}.${field.name} is ${reason}`];
    });
  });
  return { types: declarations.map(({ name }) => name.text), wrong };
}

/** The fields of an object type, also of the objects inside it; every member of a union is looked at. */
function fieldsOf(type: ts.Type, at: ts.Node, checker: ts.TypeChecker, depth = 0): Field[] {
  if (depth > 3) return [];
  if (type.isUnion()) return type.types.flatMap((member) => fieldsOf(member, at, checker, depth));
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return [];
  if (checker.isArrayLikeType(type)) {
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .flatMap((inner) => fieldsOf(inner, at, checker, depth + 1));
  }
  return type.getProperties().flatMap((property) => {
    const own = { name: property.name, type: checker.getTypeOfSymbolAtLocation(property, at) };
    return [own, ...fieldsOf(own.type, at, checker, depth + 1)];
  });
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
};

test('no type of a person has a number, a rank or a list of visits', () => {
  const paths = ['shared', 'cloudfunctions'].flatMap((folder) => sourcesUnder(folder, /\.ts$/)).map(({ path }) => path);
  const program = ts.createProgram(paths, options);

  const { types, wrong } = objections(program, (file) => paths.some((path) => file.endsWith(path)));

  expect(types).toEqual(expect.arrayContaining(['StaffActor', 'PetitionerActor', 'StaffSeed']));
  expect(wrong).toEqual([]);
});

test('the test about people sees a grade however it is written', () => {
  const text = `
    type Score = number;
    export interface Petitioner { name: string; version: number; seenAt: number;
      score: Score; level: 'high' | 'low'; visits: readonly { on: string }[]; past: number[]; contact: { calls?: 3 } }`;
  const host = ts.createCompilerHost(options);
  const readLib = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    file === 'petitioner.ts' ? ts.createSourceFile(file, text, target, true) : readLib(file, target);
  const program = ts.createProgram(['petitioner.ts'], options, host);

  const { wrong } = objections(program, (file) => file === 'petitioner.ts');

  expect(wrong).toEqual([
    'Petitioner.score is a number',
    'Petitioner.level is an order of people',
    'Petitioner.visits is a list of what the person did',
    'Petitioner.past is a list of numbers',
    'Petitioner.calls is a number',
  ]);
});
