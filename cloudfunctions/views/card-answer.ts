import type { WorkCard } from '../../shared/contract/views';
import { maskName } from '../../shared/kernel/phone';
import { adviceOnAnswer, answerKindFor, missingFromAnswer } from '../../shared/letters/answer';
import type { Circumstances } from '../../shared/matter/circumstances';
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
  const letter = sight.letters ? letterNow(state, draft, organ, on) : null;
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

/** The signed letter; else the one that waits for its signature; else the draft. */
const letterNow = (
  state: MatterState,
  draft: AnswerLetter | null,
  reviewOrgan: string,
  on: Circumstances,
): MatterState['letter'] => {
  if (state.letter !== null) return state.letter;
  const unsigned = { issuedOn: on.today, signedBy: '' };
  for (const { move, data } of state.proposals)
    if (move === 'issue') return { ...data.letter, ...unsigned, reviewOrgan: data.reviewOrgan };
  return draft && { ...draft, ...unsigned, reviewOrgan };
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
