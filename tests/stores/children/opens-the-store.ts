// Opens a folder and writes letters to it until something is wrong, at most as many as asked for. Says how it went.
import { openEmbedded } from '../../../cloudfunctions/stores/embedded/embedded-store';
import { StoreTrouble } from '../../../cloudfunctions/stores/trouble';
import { checkedLetter, checkedLetters } from '../checked-letters';

const [folder = '', most = '1', who = 'myself'] = process.argv.slice(2);

// The administrator of a machine may write everywhere: what a folder forbids shows only to somebody else.
if (who === 'nobody' && process.getuid?.() === 0) process.setuid?.(65534);

const written: string[] = [];
let trouble: unknown = null;
try {
  const store = openEmbedded(folder);
  for (let n = 0; n < Number(most); n += 1) {
    const { id } = checkedLetter(`p${process.pid}-${n}`, 1);
    await store.insert(checkedLetters, checkedLetter(id, 1));
    written.push(id);
  }
  await store.close();
} catch (error) {
  if (!(error instanceof StoreTrouble)) throw error;
  trouble = { code: error.code, says: error.message };
}
console.log(JSON.stringify({ written, trouble }));
