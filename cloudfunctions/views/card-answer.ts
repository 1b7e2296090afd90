import type { WorkCard } from '../../shared/contract/views';
import { maskName } from '../../shared/kernel/phone';
import { adviceOnAnswer, answerKindFor, missingFromAnswer } from '../../shared/letters/answer';
import type { Circumstances } from '../../shared/matter/circumstances';
import { proposalsFor } from '../../shared/matter/decide';
import type { AnswerLetter, Move } from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import type { MatterState } from '../../shared/matter/state';
import type { StaffActor } from '../../shared/people/actor';
import type { Sight } from '../../shared/people/visibility';
import { addressee, nameOf, shown } from './letters';
import { answerLetter } from './letters-of-history';
import type { ViewDesk } from './view-desk';

type Answer = Pick<WorkCard, 'draft' | 'gaps' | 'letter' | 'letterKind' | 'reviewOrgan'>;

/** The answer being written, what it lacks, and the letter as it will print: 王** until the name is asked for. */
export const answerOf = (
  matter: Matter,
  viewer: StaffActor,
  sight: Sight,
  moves: readonly Move[],
  desk: ViewDesk,
  on: Circumstances,
): Answer => {
  const { state } = matter;
  const isOwn = sight.letters && viewer.officeId === state.officeId;
  const draft = isOwn ? matter.draft : null;
  const organ = reviewOrganOf(state, on);
  const letter = sight.letters ? (state.letter ?? unsigned(state, viewer, draft, organ, on)) : null;
  const name = sight.identity ? maskName(nameOf(matter, desk)) : '';
  return {
    draft: draft && { ...draft },
    gaps: isOwn && moves.includes('issue') ? gapsOf(draft ?? nothingWritten(state), state) : [],
    letter: letter && shown(answerLetter(matter, letter, on), addressee(matter, name)),
    letterKind: answerKindFor(state.path) ?? 'opinion',
    reviewOrgan: organ,
  };
};

const reviewOrganOf = ({ officeId }: MatterState, on: Circumstances): string => {
  const organ = on.office(officeId ?? '')?.reviewOrganId ?? null;
  return organ === null ? '' : (on.office(organ)?.fullName ?? '');
};

/** Before it is signed only its own office sees it, and whoever is asked to sign: the one waiting, else the draft. */
const unsigned = (
  state: MatterState,
  viewer: StaffActor,
  draft: AnswerLetter | null,
  reviewOrgan: string,
  on: Circumstances,
): MatterState['letter'] => {
  const notYet = { issuedOn: on.today, signedBy: '', serial: null };
  const waiting = viewer.officeId === state.officeId ? state.proposals : proposalsFor(state, viewer, on);
  for (const { move, data } of waiting)
    if (move === 'issue') return { ...data.letter, ...notYet, reviewOrgan: data.reviewOrgan };
  return draft && { ...draft, ...notYet, reviewOrgan };
};

const nothingWritten = ({ path }: MatterState): AnswerLetter => ({
  kind: answerKindFor(path) ?? 'opinion',
  request: '',
  facts: '',
  opinion: '',
  basis: '',
  conclusion: null,
  doneBy: null,
  plain: '',
});

/** What keeps it from being signed, then what would make it clearer. */
const gapsOf = (letter: AnswerLetter, { path }: MatterState): WorkCard['gaps'] => [
  ...missingFromAnswer(letter, path),
  ...adviceOnAnswer(letter),
];
