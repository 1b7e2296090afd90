import { besideRows } from '../../shared/figures/figure-rows';
import { figuresOf } from '../../shared/figures/figures';
import { added, rowsOf, type MonthTotals } from '../../shared/figures/month-totals';
import { addDays, civilDateOf, yearOf, type CivilDate, type Month } from '../../shared/kernel/civil-date';
import { ok } from '../../shared/kernel/outcome';
import { channels, levels, type Channel, type Level } from '../../shared/matter/moves';
import type { StaffActor } from '../../shared/people/actor';
import type { Desk } from '../edge/desk';
import { staffOf, type Handler } from '../edge/handler';
import { publishedMonths } from '../stores/collections/published-months';
import { totalsOf } from '../stores/month-totals';

/**
 * 月度数字: each figure with its definition, both numbers and the cut-off. A published month is shown as it was published.
 * Coordinator, leaders, joint meeting and auditor see every office, by its code; a head sees his own.
 */
export const figuresRead: Handler<'figures.read'> = async ({ month }, call, desk) => {
  const actor = staffOf(call);
  const today = civilDateOf(call.now);
  const own = seesAll(actor) ? null : actor.officeId;
  const published = await desk.store.get(publishedMonths, month);
  // Nobody is late before a day is over.
  const cutOff = published?.cutOff ?? addDays(today, -1);
  const totals = published?.totals ?? (await totalsOf(desk, month, cutOff));
  const received = receivedIn(totals, own);
  return ok({
    month,
    cutOff,
    county: own === null ? [...figuresOf(totals, null)] : [],
    offices: officesIn(totals, own, desk),
    received,
    receivedTotal: received.reduce((sum, { count }) => sum + count, 0),
    beside: [
      ...besideRows.map(({ name, sum }) => ({ name, count: added(rowsOf(totals, [sum], own))['n'] ?? 0 })),
      ...(await sealedBefore(month, today, actor, desk)),
    ],
  });
};

const seesAll = ({ roles }: StaffActor): boolean =>
  roles.some((role) => role === 'coordinator' || role === 'leader' || role === 'joint-meeting' || role === 'auditor');

/** Every office that had something to count, by its code: no order of merit (国办函〔2025〕66号). */
const officesIn = (totals: MonthTotals, own: string | null, { book }: Desk) => {
  const counted = new Set(Object.values(totals).flatMap((rows) => rows.map(({ group }) => group[0])));
  return book.offices
    .filter(({ id }) => (own === null ? counted.has(id) : id === own))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ id, name }) => ({ officeId: id, name, figures: [...figuresOf(totals, id)] }));
};

/** 件数 by door and level, the most first. */
const receivedIn = (totals: MonthTotals, own: string | null) => {
  const rows = rowsOf(totals, ['received'], own);
  const counts = (Object.keys(channels) as Channel[]).flatMap((channel) =>
    (Object.keys(levels) as Level[]).map((level) => ({
      channelName: channels[channel],
      levelName: levels[level],
      count: added(rows.filter(({ group }) => group[1] === channel && group[2] === level))['n'] ?? 0,
    })),
  );
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
};

/**
 * The petition office keeps a yearly total of sealed accusations and nothing else (rules §5.4). It is told when the year
 * is over: a total that grows while one looks would tell the day.
 */
const sealedBefore = async (month: Month, today: CivilDate, actor: StaffActor, desk: Desk) => {
  const isPetitionOffices = actor.officeId === desk.book.county.petitionOfficeId && actor.roles.includes('coordinator');
  if (!isPetitionOffices) return [];
  const year = String(Math.min(yearOf(month), yearOf(today)) - 1);
  const rows = await desk.store.sum(desk.matters, 'sealed', [year]);
  return [{ name: `${year}年全年密封移交`, count: added(rows)['n'] ?? 0 }];
};
