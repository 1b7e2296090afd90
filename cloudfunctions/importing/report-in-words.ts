import type { ImportReport } from './import-messages';
import { badLines, type BadLine } from './message';

/** What the import did, for the person at the machine. Every bad line is named by its number. */
export const reportInWords = ({ filed, alreadyThere, bad, ignored }: ImportReport): string => {
  const badCount = [...bad.values()].reduce((sum, numbers) => sum + numbers.length, 0);
  const lines = [`新收 ${filed} 件，以前已经导入 ${alreadyThere} 件，没收 ${badCount} 行。`];
  for (const [why, numbers] of bad) lines.push(`  ${numbers.length} 行${wordsOf(why)}：第 ${ranges(numbers)} 行。`);
  if (ignored.size > 0)
    lines.push(`没用到的栏目：${[...ignored].map(([field, count]) => `${shown(field)}（${count} 行）`).join('、')}。`);
  return `${lines.join('\n')}\n`;
};

const wordsOf = (why: BadLine): string => badLines[why];

/** A field's name comes from the file: what the terminal could take for a command is left out. */
const shown = (field: string): string => field.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 30);

/** '3、7–9' */
const ranges = (numbers: readonly number[]): string => {
  const found: [first: number, last: number][] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open !== undefined && number === open[1] + 1) open[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join('、');
};
