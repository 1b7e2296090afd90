import { addDays } from '../../shared/kernel/civil-date';
import type { Circumstances } from '../../shared/matter/circumstances';
import { bodiesRated } from '../../shared/matter/guards';
import type { Move, MoveData, Path } from '../../shared/matter/moves';
import type { MatterState } from '../../shared/matter/state';
import { completeLetter } from '../builders/letters';
import { aDoor } from '../builders/matter';
import { units } from './cast';

type Said<M extends Move> = (state: MatterState, on: Circumstances) => readonly MoveData[M][];

const reason = '到现场看过，情况属实。';
const anotherReason = '又去看了一次，另有新的情况。';
const because = { because: '这一类归它管', suggested: false };
const classOf = (path: Path) => (path === '29' ? 'suggestion' : 'petition');
const paths: readonly Path[] = ['31(6)', '31(5)', '29', '31(2)'];
const reasoned = () => [{ reason }];

/**
 * What somebody might say with each move: enough to take every row that works, and some that a guard has to stop.
 * Moves that are still to come say nothing.
 */
export const sayings: { readonly [M in Move]?: Said<M> } = {
  classify: () => paths.map((path) => ({ class: classOf(path), path, subject: 'drainage', repeatOf: null, note: '' })),
  reclassify: () => paths.map((path) => ({ class: classOf(path), path, reason })),
  'change-unit': () => units.map((officeId) => ({ officeId, reason })),
  seal: ({ officeId }) => [
    { recipientOfficeId: 'discipline', accusedOfficeIds: [], seenBy: [] },
    { recipientOfficeId: 'city-discipline', accusedOfficeIds: ['county-committee'], seenBy: [] },
    { recipientOfficeId: 'discipline', accusedOfficeIds: ['discipline'], seenBy: officeId === null ? [] : [officeId] },
  ],
  'give-notice': () => [{ words: '您的举报收到了。' }],
  'hand-on': () => [{ organ: '市纪委监委', reason }],
  'hand-back': reasoned,
  forward: () => units.map((officeId) => ({ officeId, ...because })),
  assign: (_, { today }) => units.map((officeId) => ({ officeId, ...because, reportBy: addDays(today, 20) })),
  instruct: () => [{ leaderId: 'staff-shuji1', reason }],
  'assign-under-way': (_, { today }) => [{ reportBy: addDays(today, 15) }, { reportBy: today }],
  'answer-instruction': reasoned,
  'handle-directly': () => [{ onTheSpot: false }],
  accept: () => [{}],
  object: () => [
    { reason, suggestOfficeId: null },
    { reason: anotherReason, suggestOfficeId: 'water' },
  ],
  'agree-objection': reasoned,
  'reject-objection': reasoned,
  recall: reasoned,
  refuse: () => [{ code: 'outside-competence', door: aDoor, reason }],
  'refuse-for-good': () => [{ earlierMatterId: 'earlier', earlierNumber: '470382165', door: aDoor, reason }],
  divert: () => [{ path: '31(2)', door: aDoor, reason }],
  'take-up-again': reasoned,
  extend: () => [
    { days: 30, reason },
    { days: 31, reason },
  ],
  issue: ({ path }, { today }) => {
    const letter = completeLetter(path);
    const doneBy = addDays(today, 30);
    const answers =
      letter.kind === 'opinion'
        ? [
            { ...letter, doneBy },
            { ...letter, conclusion: 'explain' as const, doneBy: null },
          ]
        : [letter];
    return answers.map((each) => ({ letter: each, reviewOrgan: '青禾县人民政府', serial: 1 }));
  },
  'take-back-letter': reasoned,
  dispatch: () => [
    { way: 'electronic', tracking: '' },
    { way: 'post', tracking: 'XA12345678' },
    { way: 'public-notice', tracking: '' },
  ],
  'dispatch-failed': reasoned,
  serve: () => [
    { way: 'counter', proof: '本人签收' },
    { way: 'electronic', proof: '' },
  ],
  supplement: () => [{ submission: 1, digest: 'd', photos: 0 }],
  'object-refusal': reasoned,
  'answer-refusal-objection': reasoned,
  'change-visibility': () => [{ privacy: 1 }, { privacy: 2 }, { privacy: 3 }],
  report: reasoned,
  'accept-report': () => [{}],
  'return-report': reasoned,
  progress: reasoned,
  done: reasoned,
  'refuse-execution': reasoned,
  impossible: reasoned,
  'not-so': reasoned,
  rate: (state, { county }) =>
    bodiesRated(state, county.petitionOfficeId).flatMap((body) =>
      (['satisfied', 'unsatisfied'] as const).map((outcome) => ({
        body,
        outcome,
        manner: outcome,
        speed: outcome,
        words: '',
      })),
    ),
  'answer-unhappy': () => [
    { body: 'unit', reason },
    { body: 'petition-office', reason },
  ],
  'release-unhappy': () => [{ body: 'unit' }, { body: 'petition-office' }],
};
