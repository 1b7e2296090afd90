import type { Input } from '@shared/contract/operations';
import { pathNames } from '@shared/matter/moves';
import { type WorkCard } from '@shared/contract/views';

export type Classified = Input<'matter.classify'>;
export type PathChoice = Classified['path'];

/** 检举控告 is no class one may leave a matter in: choosing it leads to the sealing. */
export type ClassChoice = Classified['class'] | 'accusation';

export const classParts: readonly { readonly value: ClassChoice; readonly word: string }[] = [
  { value: 'petition', word: '申诉求决' },
  { value: 'suggestion', word: '建议意见' },
  { value: 'accusation', word: '检举控告' },
];

const paths = ['31(6)', '31(5)', '31(1)', '31(2)', '31(3)', '31(4)'] as const satisfies readonly PathChoice[];
const divertingPaths = ['31(1)', '31(2)', '31(3)', '31(4)'] as const satisfies readonly PathChoice[];

export type DivertingPath = (typeof divertingPaths)[number];

const named = <P extends PathChoice>(among: readonly P[]) => among.map((value) => ({ value, word: pathNames[value] }));

export const petitionPaths = named(paths);
export const diversions = named(divertingPaths);

/** What is chosen so far; a matter that was classified before starts with what was decided then. */
export interface ClassChosen {
  readonly class: ClassChoice | undefined;
  readonly path: PathChoice | undefined;
}

export const classOf = ({ class: before, path }: WorkCard): ClassChosen => ({
  class: classParts.find(({ value }) => value === before)?.value,
  path: [...paths, '29' as const].find((one) => one === path),
});

/** A suggestion has one path; of the six of a petition one is chosen (第三十一条). */
export const withClass = (chosen: ClassChoice): ClassChosen => ({
  class: chosen,
  path: chosen === 'suggestion' ? '29' : undefined,
});
