import type { Card } from '../../shared/contract/views';
import { clockOf, type Told } from '../../shared/clocks/legal-clocks';
import { dutyToPetitioner, standingOfDuty, type Duty } from '../../shared/clocks/running';
import { stepsOf } from '../../shared/clocks/steps';
import { daysBetween } from '../../shared/kernel/civil-date';
import { dayInSentence } from '../../shared/letters/notice-dates';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { Matter } from '../../shared/matter/record';
import { movedDates } from './moved-dates';
import { officeName } from './view-desk';

/**
 * The deadline card: of the duties somebody owes the petitioner, the one due first (design.md §4). Null after the last
 * one: then the letter takes its place. Day 0 is the clock's own start; the date is the rolled one.
 */
export const deadlineCard = (matter: Pick<Matter, 'state' | 'history'>, on: Circumstances): Card | null => {
  const duty = dutyToPetitioner(matter.state, on.calendar);
  if (duty === null) return null;
  const { run, due } = duty;
  const { standing, daysLeft } = standingOfDuty(duty, on.today, on.calendar);
  const clock = clockOf(run.clock);
  return {
    state: stateOf(standing, due.provisional),
    provisional: due.provisional,
    clock: run.clock,
    day: daysBetween(run.from, on.today),
    length: daysBetween(run.from, due.legal),
    startsOn: run.from,
    dueOn: due.legal,
    daysLeft,
    who: officeName(duty.officeId, on),
    duty: clock.owes ?? '',
    ifLate: ifLate(duty, on),
    lateDone: standing === 'overdue' ? doneAbout(matter, duty) : null,
    article: clock.law,
    moved: movedDates(matter.state, run, on),
  };
};

const stateOf = (standing: 'on-time' | 'soon' | 'overdue', provisional: boolean): Card['state'] => {
  if (standing === 'overdue') return 'late';
  if (standing === 'soon') return 'soon';
  return provisional ? 'prov' : 'ok';
};

const dayAfter = (days: number): string => (days === 1 ? '第二天' : `第 ${days} 天`);

/** What happens by itself when the day passes: the steps the nightly run will take (rules §5.3). */
const ifLate = (duty: Duty, on: Circumstances): string => {
  const late = stepsOf(duty, on.calendar).filter(({ kind }) => kind === 'late');
  const steps = late.map(({ on: day, tell }) => `${dayAfter(daysBetween(duty.due.legal, day))}${reported(tell)}`);
  // C15 stays inside the office that received the report.
  const close = late.some(({ tell }) => tell.includes('head')) ? '您不用再跑。' : '别人看不到这件事。';
  return `${steps.join('，')}。${close}`;
};

const reported = (told: readonly Told[]): string => {
  if (told.includes('head')) return '自动报给它的负责人';
  if (told.includes('coordinator')) return '信访局去督办';
  return told.includes('joint-meeting') ? '报给县联席办' : '自动催它';
};

const posts: Readonly<Record<string, string>> = {
  head: '它的负责人',
  coordinator: '信访局督办',
  'joint-meeting': '县联席办',
};

/** What was really done about the lateness: read from the history, not guessed from the day. */
const doneAbout = ({ history }: Pick<Matter, 'history'>, { run, officeId }: Duty): string | null => {
  const steps = history.flatMap(({ number, on, body }) => {
    if (body.kind !== 'escalated' || body.clock !== run.clock || body.holder !== officeId || number < run.startedBy)
      return [];
    const told = body.told.flatMap((post) => posts[post] ?? []);
    return told.length === 0 ? [] : [`${dayInSentence(on)}已报给${told.join('、')}`];
  });
  return steps.length === 0 ? null : `${steps.join('，')}。`;
};
