import type { Card } from '../../shared/contract/views';
import { clockOf, escalation, type ClockId } from '../../shared/clocks/legal-clocks';
import { dutyToPetitioner, standingOfDuty, type Duty } from '../../shared/clocks/running';
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
    ifLate: ifLate(run.clock),
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

const thePetitionOffices: readonly ClockId[] = ['C1', 'C4b', 'C18'];

const onDay = (lateBy: number): string => (lateBy === 1 ? '第二天' : `第 ${lateBy} 天`);

/** What happens by itself when the day passes, from the escalation table. */
const ifLate = (clock: ClockId): string => {
  if (clock === 'C15')
    return `到时没回话，${onDay(escalation.theDisciplineOffices[0].lateBy)}自动催它。别人看不到这件事。`;
  const [first, second] = thePetitionOffices.includes(clock) ? escalation.thePetitionOffices : escalation.theUnits;
  const further = thePetitionOffices.includes(clock) ? '报给县联席办' : '信访局去督办';
  return `到时没做，${onDay(first.lateBy)}自动报给它的负责人，${onDay(second.lateBy)}${further}。您不用再跑。`;
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
