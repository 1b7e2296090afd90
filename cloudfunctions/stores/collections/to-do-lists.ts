import type { Desk } from '../../../shared/clocks/legal-clocks';
import type { Looking } from '../../../shared/clocks/next-look';
import { dutiesOf, type Duty } from '../../../shared/clocks/running';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import type { Matter } from '../../../shared/matter/record';
import type { ListPlace } from '../port';
import { waitingDesks } from './waiting-desks';

/** The desks that have a to-do list: 'toDo:unit' and so on. The reviewers' come with the reviews. */
const desks = [
  'registrar',
  'coordinator',
  'unit',
  'petition-unit',
  'head',
  'joint-meeting',
  'discipline',
] as const satisfies readonly Desk[];

const nameOf = (desk: Desk): string => `toDo:${desk}`;

export const toDoNames: readonly string[] = desks.map(nameOf);

interface Task {
  readonly desk: Desk;
  readonly officeId: string;
  readonly by: CivilDate;
}

/**
 * The to-do lists a matter stands in: because a duty of that desk runs, or because a step waits for its yes. In the order
 * of legal due dates; a step that waits is as urgent as the duty that it holds up. Of a sealed matter only the recipient's.
 */
export const toDoLists = (matter: Matter, on: Looking): Readonly<Record<string, ListPlace | null>> => {
  const tasks = tasksOf(matter, on).filter(({ desk }) => matter.state.sealed === null || desk === 'discipline');
  return Object.fromEntries(desks.map((desk) => [nameOf(desk), placeOf(matter, desk, tasks)]));
};

const placeOf = ({ county }: Matter, desk: Desk, tasks: readonly Task[]): ListPlace | null => {
  const own = tasks.filter((task) => task.desk === desk).sort((a, b) => (a.by < b.by ? -1 : 1));
  const [first] = own;
  if (first === undefined) return null;
  return { under: [...new Set(own.map(({ officeId }) => officeId))].map((office) => [county, office]), by: first.by };
};

const tasksOf = ({ state }: Matter, on: Looking): readonly Task[] => {
  const duties = dutiesOf(state, on.calendar);
  const firstDue = duties[0]?.due.legal;
  return [
    ...duties.map((duty) => ({ desk: deskOf(duty, on), officeId: duty.officeId, by: duty.due.legal })),
    ...waitingDesks(state, on).map((waiting) => ({ ...waiting, by: firstDue ?? waiting.on })),
  ];
};

/** What the joint-meeting office holds is on its own list (row 36, C20). */
const deskOf = ({ desk, officeId }: Duty, { county }: Looking): Desk =>
  officeId === county.jointMeetingOfficeId ? 'joint-meeting' : desk;
