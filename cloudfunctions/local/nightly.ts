import { parseArgs } from 'node:util';
import { civilDateOf, isCivilDate } from '../../shared/kernel/civil-date';
import { reportInWords } from '../nightly/report-in-words';
import { runNightly } from '../nightly/run-nightly';
import { runCommand, WrongUse } from './command-of-the-office';

const use = `用法：npm run nightly [-- --on 2026-02-24]
  不写日期就办今天的。写以后的日期，提醒和超期会按那一天记进去。`;

await runCommand(use, async (open, args) => {
  const { on } = parseArgs({ args: [...args], options: { on: { type: 'string' } } }).values;
  if (on !== undefined && !isCivilDate(on)) throw new WrongUse(`没有“${on}”这一天。\n${use}`);
  const desk = await open();
  const report = await runNightly(desk, on ?? civilDateOf(desk.clock.now()));
  process.stdout.write(reportInWords(report));
  if (report.troubled > 0) process.exitCode = 1;
});
