// Writes letters to a folder until it is killed, ten at a time, and says of each what was acknowledged.
import { openEmbedded } from '../../../cloudfunctions/stores/embedded/embedded-store';
import { changed } from '../letters';
import { checkedLetter, checkedLetters } from '../checked-letters';

const [folder = '', round = ''] = process.argv.slice(2);
const store = openEmbedded(folder);

const writeOn = async (writer: number): Promise<never> => {
  for (let n = 0; ; n += 1) {
    const letter = checkedLetter(`r${round}-w${writer}-${n}`, 1);
    await store.insert(checkedLetters, letter);
    console.log(letter.id, 1);
    const next = changed(letter, checkedLetter(letter.id, 2));
    await store.replaceAt(checkedLetters, { ...next, version: 2 }, 1);
    console.log(letter.id, 2);
  }
};

await Promise.all(Array.from({ length: 10 }, (_, writer) => writeOn(writer)));
