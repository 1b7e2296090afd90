import { aLetter, lettersNamed, type Letter } from './letters';

/** Letters whose words follow from id and version, so that one that was written by half can be told. */
export const checkedLetters = lettersNamed('checked');

export const checkedLetter = (id: string, version: number): Letter => ({
  ...aLetter(id, {
    number: `no-${id}`,
    offices: [`office${id.length % 3}`, 'all'],
    group: version === 1 ? 'toDo' : 'done',
    onTime: version === 2,
    words: `${id} v${version} `.repeat(80),
  }),
  version,
});
