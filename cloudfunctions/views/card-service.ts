import type { WorkCard } from '../../shared/contract/views';
import type { Circumstances } from '../../shared/matter/circumstances';
import { guards } from '../../shared/matter/guards';
import type { Move, Way } from '../../shared/matter/moves';
import type { MatterState } from '../../shared/matter/state';
import type { Sight } from '../../shared/people/visibility';

/** 送达: how it may be sent, was sent, came back. Proofs and addresses speak of the person: only for who may know the name. */
export const serviceOf = (
  { service, ...state }: MatterState,
  sight: Sight,
  moves: readonly Move[],
  on: Circumstances,
): WorkCard['service'] => {
  const { dispatched, failed, served } = service;
  const words = (text: string): string => (sight.identity ? text : '');
  return {
    ways: sight.letters ? waysOpen({ ...state, service }, sight, moves, on) : [],
    dispatched: sight.letters && dispatched !== null ? { ...dispatched, tracking: words(dispatched.tracking) } : null,
    failed: sight.letters ? failed.map((one) => ({ ...one, reason: words(one.reason) })) : [],
    served: sight.letters && served !== null ? { ...served, proof: words(served.proof) } : null,
  };
};

const sent = ['electronic', 'post', 'public-notice'] as const satisfies readonly Way[];

/** At level 2 the petition office serves for the unit, which may not know whom (rules §5.5). */
const waysOpen = (state: MatterState, sight: Sight, moves: readonly Move[], on: Circumstances): Way[] => {
  if (state.privacy !== 3 && !sight.identity) return [];
  const dispatching = sent.filter((way) => {
    const attempt = { state, move: 'dispatch', data: { way, tracking: '-' }, actor: null, by: 'staff', on } as const;
    return moves.includes('dispatch') && guards['way-is-open'](attempt) === null;
  });
  return moves.includes('serve') ? [...dispatching, 'counter'] : dispatching;
};
