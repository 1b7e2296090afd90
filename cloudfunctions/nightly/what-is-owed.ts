import { escalation, type Told } from '../../shared/clocks/legal-clocks';
import { dispatchEnds, stepDays, stepId, type StepName } from '../../shared/clocks/next-look';
import { dutiesOf, type Duty } from '../../shared/clocks/running';
import { decide } from '../../shared/matter/decide';
import type { EntryBody } from '../../shared/matter/history';
import type { Matter } from '../../shared/matter/record';
import { clockwork } from '../../shared/people/actor';
import { circumstancesAt, type Desk } from '../edge/desk';
import { append } from '../stores/matter-cabinet';

export interface Owed {
  readonly matter: Matter;
  readonly told: number;
  readonly lapsed: number;
  readonly closed: number;
}

/** Everything the calendar asks for on this matter at this moment, appended to its history. Nothing is stored here. */
export const whatIsOwed = (matter: Matter, at: string, desk: Desk): Owed => {
  const told = tellOfDuties(matter, at, desk);
  const lapsed = endDispatch(told.matter, at, desk);
  const closed = close(lapsed.matter, at, desk);
  return { matter: closed.matter, told: told.done, lapsed: lapsed.done, closed: closed.done };
};

interface Done {
  readonly matter: Matter;
  readonly done: number;
}

const add = (matter: Matter, body: EntryBody, at: string, desk: Desk): Matter =>
  append(matter, body, { kind: 'clockwork' }, at, desk);

/** Due soon and overdue, each step once; a step that a later one has overtaken is noted without telling anybody again. */
const tellOfDuties = (matter: Matter, at: string, desk: Desk): Done => {
  const on = circumstancesAt(desk, at);
  let done = 0;
  let now = matter;
  for (const duty of dutiesOf(matter.state, desk.calendar)) {
    const come = stepDays(duty, now.state, on).filter(({ day }) => day <= on.today);
    for (const { step } of come) {
      const isOvertaken = step !== come.at(-1)?.step;
      const told = isOvertaken ? [] : toldOf(duty, step);
      now = add(
        now,
        { kind: 'escalated', clock: duty.run.clock, holder: duty.officeId, step: stepId(duty.run, step), told },
        at,
        desk,
      );
      done += 1;
    }
  }
  return { matter: now, done };
};

const petitionOfficesOwn = ['C1', 'C4b', 'C18'];

/** Whom a step goes to: the table of `legal-clocks`. Who heard a day ago hears again only what is new to him. */
const toldOf = (duty: Duty, step: StepName): readonly Told[] => {
  if (step === 'soon') return ['holder'];
  const lateBy = step === 'late1' ? 1 : 4;
  const { clock } = duty.run;
  const table =
    clock === 'C15'
      ? escalation.theDisciplineOffices
      : petitionOfficesOwn.includes(clock)
        ? escalation.thePetitionOffices
        : escalation.theUnits;
  return table.flatMap((row): readonly Told[] => (row.lateBy === lateBy ? row.tell : []));
};

/** Row 23b: not opened, no proof, or a public notice that has stood its days. */
const endDispatch = (matter: Matter, at: string, desk: Desk): Done => {
  const on = circumstancesAt(desk, at);
  const ends = dispatchEnds(matter.state, on);
  const way = matter.state.service.dispatched?.way;
  if (ends === null || on.today < ends) return { matter, done: 0 };
  const decided =
    way === 'public-notice'
      ? decide(matter.state, 'serve', { way: 'public-notice', proof: '公告期满' }, clockwork, on, '')
      : decide(
          matter.state,
          'dispatch-failed',
          { reason: way === 'electronic' ? '发到手机上，到期没有打开' : '寄出后到期没有回执' },
          clockwork,
          on,
          '',
        );
  return decided.ok ? { matter: add(matter, decided.value, at, desk), done: 1 } : { matter, done: 0 };
};

/** Row 30: everything that was to come has come, or its days are over. */
const close = (matter: Matter, at: string, desk: Desk): Done => {
  const decided = decide(matter.state, 'close', {}, clockwork, circumstancesAt(desk, at), '');
  return decided.ok ? { matter: add(matter, decided.value, at, desk), done: 1 } : { matter, done: 0 };
};
