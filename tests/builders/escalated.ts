import type { ClockId, Told } from '../../shared/clocks/legal-clocks';
import { instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import { noticesAfter } from '../../shared/letters/notices';
import { apply } from '../../shared/matter/apply';
import { nextEntry } from '../../shared/matter/history';
import type { Matter } from '../../shared/matter/record';
import { circumstancesAt, sha256 } from './county';

/** The matter after the nightly run told these of a duty that is due soon or late. */
export const escalated = (
  matter: Matter,
  clock: ClockId,
  holder: string,
  on: CivilDate,
  ...told: readonly Told[]
): Matter => {
  const at = instantAt(on, '02:00');
  const step = `${clock}:${told.join('+')}`;
  const entry = nextEntry(
    matter.history,
    { at, on, by: { kind: 'clockwork' } },
    { kind: 'escalated', clock, holder, step, told },
    sha256,
  );
  const state = apply(matter.state, entry);
  const notices = noticesAfter(matter.state, entry, state, circumstancesAt(at)).map((one, index) => ({
    id: `n${entry.number}-${index}`,
    ...one,
    at,
    seen: false,
  }));
  return {
    ...matter,
    version: matter.version + 1,
    history: [...matter.history, entry],
    state,
    notices: [...matter.notices, ...notices],
    movedAt: at,
  };
};
