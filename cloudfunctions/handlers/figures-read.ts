import { addDays, civilDateOf, endOfMonth, startOfMonth } from '../../shared/kernel/civil-date';
import { added, figuresOf, type Totals } from '../../shared/figures/figures';
import { ok } from '../../shared/kernel/outcome';
import { channels, levels, type Channel, type Level } from '../../shared/matter/moves';
import type { StaffActor } from '../../shared/people/actor';
import type { Desk } from '../edge/desk';
import { staffOf, type Handler } from '../edge/handler';
import { totalsOf } from '../nightly/publish-month';
import { publishedMonths } from '../stores/collections/published-months';

/** 月度数字: each figure with its definition, both numbers and the cut-off. A head sees his own office; the others every unit by its code. */
export const figuresRead: Handler<'figures.read'> = async ({ month }, call, desk) => {
  const today = civilDateOf(call.now);
  const published = await desk.store.get(publishedMonths, month);
  const last = endOfMonth(month);
  // Nothing counts before its day is over.
  const cutOff = last < today ? last : addDays(today, -1);
  const totals = published?.totals ?? (await totalsOf(desk, startOfMonth(month), cutOff));
  const received = receivedIn(totals);
  return ok({
    month,
    cutOff: published === null ? cutOff : civilDateOf(published.publishedAt),
    county: figuresOf(totals, null),
    offices: shownTo(staffOf(call), totals, desk),
    received,
    receivedTotal: received.reduce((sum, one) => sum + one.count, 0),
    beside: [
      { name: '改类', count: added(totals.reclassified ?? [])['n'] ?? 0 },
      { name: '异议成立退回', count: added(totals.givenBack ?? [])['n'] ?? 0 },
      { name: '延长期限', count: added(totals.extended ?? [])['n'] ?? 0 },
    ],
  });
};

const shownTo = (actor: StaffActor, totals: Totals, desk: Desk) => {
  const seesAll = (['coordinator', 'leader', 'joint-meeting', 'auditor'] as const).some((role) =>
    actor.roles.includes(role),
  );
  const withFigures = new Set(Object.values(totals).flatMap((rows) => rows.map((row) => row.group[1])));
  return desk.book.offices
    .filter((office) => withFigures.has(office.id) && (seesAll || office.id === actor.officeId))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((office) => ({ officeId: office.id, name: office.name, figures: figuresOf(totals, office.id) }));
};

const receivedIn = (totals: Totals) => {
  const counts = new Map<string, number>();
  for (const { group, totals: row } of totals.received ?? []) {
    const key = `${group[2]}|${group[3]}`;
    counts.set(key, (counts.get(key) ?? 0) + (row['n'] ?? 0));
  }
  return [...counts]
    .map(([key, count]) => {
      const [channel = '', level = ''] = key.split('|');
      return { channelName: channels[channel as Channel], levelName: levels[level as Level], count };
    })
    .sort((a, b) => b.count - a.count);
};
