import type { WorkRow } from '../../shared/contract/views';
import { clockOf } from '../../shared/clocks/legal-clocks';
import { dutiesOf, runDue } from '../../shared/clocks/running';
import { standingOf } from '../../shared/clocks/standing';
import { showNumber } from '../../shared/kernel/matter-number';
import type { Circumstances } from '../../shared/matter/circumstances';
import { channels } from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import type { ClockRun } from '../../shared/matter/state';
import { statuses } from '../../shared/matter/statuses';
import { rowsOf } from '../../shared/matter/transitions';
import type { StaffActor } from '../../shared/people/actor';
import { whatMaySee, type Sight } from '../../shared/people/visibility';
import { firstDuty, runsSeen } from './clock-view';
import { moveNames } from './move-names';
import { circumstancesOf, officeName, type ViewDesk } from './view-desk';

/** One line of a work list: what is owed or waits, and by when. `list` is the list as the page asked for it. */
export const workRow = (matter: Matter, viewer: StaffActor, desk: ViewDesk, now: string, list: string): WorkRow => {
  const { state } = matter;
  const on = circumstancesOf(desk, now);
  const sight = whatMaySee(viewer, state, on);
  const seen = runsSeen(state, sight, on);
  const own = ownDuty(matter, viewer, seen, list, on);
  const run = own ?? firstDuty(seen, viewer.officeId);
  const due = run && runDue(run, on.calendar);
  const stands = due && standingOf(due, on.today, on.calendar);
  return {
    id: matter.id,
    number: matter.number,
    title: titleFor(matter, sight),
    status: state.status,
    statusName: statuses[state.status].name,
    channel: state.filing.channel,
    channelName: channels[state.filing.channel],
    receivedOn: state.receivedOn,
    officeName: officeName(state.officeId ?? state.receivingOfficeId, on),
    dueOn: due?.legal ?? null,
    standing: stands?.standing ?? null,
    daysLeft: stands?.daysLeft ?? null,
    provisional: due?.provisional ?? false,
    task: taskOf(matter, own, run, list),
  };
};

/** The title is the petitioner's own words: without the right to read them there is only the number. */
export const titleFor = ({ title, number }: Matter, sight: Sight): string =>
  sight.text ? title : `编号 ${showNumber(number)}`;

const deskOf = (list: string): string | null => (list.startsWith('to-do:') ? list.slice('to-do:'.length) : null);

/** The duty that put the matter on this to-do list; null on any other list. */
const ownDuty = (
  { state }: Matter,
  viewer: StaffActor,
  seen: readonly ClockRun[],
  list: string,
  on: Circumstances,
): ClockRun | null =>
  dutiesOf(state, on.calendar).find(
    ({ run, desk, officeId }) => desk === deskOf(list) && officeId === viewer.officeId && seen.includes(run),
  )?.run ?? null;

/** What is owed; or, on the list of a head or a coordinator, what waits for the yes. */
const taskOf = ({ state }: Matter, own: ClockRun | null, first: ClockRun | null, list: string): string => {
  if (own !== null) return clockOf(own.clock).name;
  const proposal = state.proposals.find(({ move, row }) =>
    rowsOf(move, state.status).some((one) => one.row === row && one.then === deskOf(list)),
  );
  if (proposal !== undefined) return `等您同意：${moveNames[proposal.move]}`;
  return first === null ? statuses[state.status].name : clockOf(first.clock).name;
};
