import { checkNumber, plainDigits } from '../../shared/kernel/matter-number';
import { ok } from '../../shared/kernel/outcome';
import type { Matter } from '../../shared/matter/record';
import { whatMaySee } from '../../shared/people/visibility';
import { circumstancesAt } from '../edge/desk';
import { staffOf, type Handler } from '../edge/handler';
import { likeThis } from '../moving/like-this';
import { workRow } from '../views/work-row';

/** By number, or by what was written and where. Only what this member of staff may see is ever found. */
export const searchDesk: Handler<'desk.search'> = async ({ words }, call, desk) => {
  const actor = staffOf(call);
  const on = circumstancesAt(desk, call.now);
  const byNumber =
    checkNumber(words) === 'ok' ? await desk.store.find(desk.matters, 'number', plainDigits(words)) : null;
  const found: readonly Matter[] =
    byNumber === null ? (await likeThis(words, desk, { least: 0.3, most: 30 })).map((one) => one.matter) : [byNumber];
  // What is found by its words tells them: those who may not read the text find by number only.
  const finds = (matter: Matter): boolean => whatMaySee(actor, matter.state, on)[byNumber === null ? 'text' : 'may'];
  return ok({
    rows: found.filter(finds).map((matter) => workRow(matter, actor, desk, call.now, 'search')),
  });
};
