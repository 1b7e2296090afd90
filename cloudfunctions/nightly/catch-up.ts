import { civilDateOf, instantAt, type CivilDate, type Instant } from '../../shared/kernel/civil-date';
import type { Matter } from '../../shared/matter/record';
import { circumstancesAt, type Desk } from '../edge/desk';
import { append } from '../stores/matter-cabinet';
import { nextOwed, type Deed } from './what-is-owed';

/** What became of one matter in a run. */
export type Caught = readonly Deed[] | 'left';

/** Other people at work on it may be faster a few times; more often than this is for the next run. */
const mostTries = 10;

/**
 * Adds to one matter everything that its calendar asks for up to the day of `moment`, and saves it as one step of its
 * version: all of it or nothing. Whoever comes second finds it done.
 */
export const catchUp = async (found: Matter, moment: Instant, desk: Desk): Promise<Caught> => {
  let matter: Matter | null = found;
  for (let tried = 1; matter !== null && tried <= mostTries; tried += 1) {
    const at = notBefore(matter, moment);
    if (at === null) return 'left';
    const { after, deeds } = withDeeds(matter, at, desk);
    if (deeds.length === 0) return deeds;
    const saved = await desk.store.replaceAt(desk.matters, { ...after, version: matter.version + 1 }, matter.version);
    if (saved.done) return deeds;
    matter = await desk.store.get(desk.matters, matter.id);
  }
  return 'left';
};

/** The moment the run acts at: now where `on` is today, else two in the morning of that day. */
export const momentOf = (on: CivilDate, now: Instant): Instant =>
  civilDateOf(now) === on ? now : instantAt(on, '02:00');

/** A history never goes back in time: of what moved later that day the moment is later, of what moved on a later day there is none. */
const notBefore = ({ movedAt }: Matter, moment: Instant): Instant | null => {
  if (movedAt <= moment) return moment;
  return civilDateOf(movedAt) === civilDateOf(moment) ? movedAt : null;
};

const withDeeds = (
  matter: Matter,
  at: Instant,
  desk: Desk,
): { readonly after: Matter; readonly deeds: readonly Deed[] } => {
  const on = circumstancesAt(desk, at);
  const deeds: Deed[] = [];
  let after = matter;
  for (let owed = nextOwed(after.state, on); owed !== null; owed = nextOwed(after.state, on)) {
    after = append(after, owed.body, { kind: 'clockwork' }, at, desk);
    deeds.push(owed.deed);
  }
  return { after, deeds };
};
