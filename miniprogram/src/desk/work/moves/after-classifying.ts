import { type WorkCard } from '@shared/contract/views';
import { rowsOf } from '@shared/matter/transitions';
import { actsAs, type Doer, type Role, roles } from '@shared/people/roles';

/** Where a unit received a matter itself, its handler stands for the registrar and its head for the coordinator. */
const atAUnit: Partial<Record<Doer, Role>> = { registrar: 'handler', coordinator: 'head' };

const after = ['forward', 'assign', 'handle-directly', 'refuse', 'refuse-for-good', 'divert'] as const;
export type AfterClassifying = (typeof after)[number];

/**
 * The steps that lie behind the classifying of a matter that is not classified yet, so that both can be decided on one
 * panel. Read from the table of moves; the service decides each when it is taken. Of a classified matter the card itself
 * says what is possible.
 */
export const afterClassifying = (card: WorkCard, held: readonly string[]): readonly AfterClassifying[] => {
  if (card.class !== null || !card.moves.includes('classify')) return after.filter((move) => card.moves.includes(move));
  const mine = held.filter(isRole);
  const stands = (doer: Doer): boolean => {
    const role = card.direct ? (atAUnit[doer] ?? doer) : doer;
    return isRole(role) && actsAs(mine, role);
  };
  return after.filter((move) => rowsOf(move, 'CLASSIFIED').some(({ by }) => by.some(stands)));
};

const isRole = (word: string): word is Role => Object.hasOwn(roles, word);
