import { runDue, runningClock } from '../clocks/running';
import type { Circumstances } from '../matter/circumstances';
import { isLaidReady } from '../matter/guards';
import type { ClockOp, Move, MoveData, Promised } from '../matter/moves';
import type { MatterState } from '../matter/state';
import { dayInSentence, latest, nextDuty } from './notice-dates';

/** What a sentence about one move is made of. */
interface Telling<M extends Move> {
  readonly data: MoveData[M];
  readonly before: MatterState | null;
  readonly after: MatterState;
  readonly clocks: readonly ClockOp[];
  readonly on: Circumstances;
}

type Words = { readonly [M in Move]?: (telling: Telling<M>) => string | null };

/**
 * WHAT THE PETITIONER IS TOLD, move by move: who, by when, what. A lent phone may show it, so it holds no word of the
 * case and no name; what is not in this table is not told. A date that moved is told with the one first promised.
 */
const words: Words = {
  file: ({ after, on }) =>
    `${nameOf(after.receivingOfficeId, on)}收到您的事了。${nextDuty(after, on, after.receivingOfficeId)}`,
  'file-accusation': () => '您交的收到了，只有收下它的机关和您看得到。凭编号和查询码随时能看。',
  forward: ({ data, clocks, on }) => forwardedWords(nameOf(data.officeId, on), promisedBy(clocks, 'C3')),
  assign: ({ data, clocks, on }) => forwardedWords(nameOf(data.officeId, on), promisedBy(clocks, 'C3')),
  'handle-directly': ({ after, on }) =>
    `${nameOf(after.officeId, on)}自己办您的事，开始办了。${nextDuty(after, on, after.officeId)}`,
  accept: ({ after, on }) =>
    `您的事归${nameOf(after.officeId, on)}管，开始办了。${nextDuty(after, on, after.officeId)}`,
  'agree-objection': ({ before, after, on }) =>
    `核实过，您的事不归${nameOf(before?.officeId ?? null, on)}管，要另交单位。${nextDuty(after, on)}`,
  recall: ({ before, after, on }) =>
    `您的事转错了单位，从${nameOf(before?.officeId ?? null, on)}收回来重转。${nextDuty(after, on)}`,
  'change-unit': ({ data, after, on }) =>
    `您的事改由${nameOf(data.officeId, on)}接着办，原来说的日期不变。${nextDuty(after, on, after.officeId)}`,
  reclassify: ({ clocks, after, on }) => (clocks.length === 0 ? null : `您的事换了一种办法办。${nextDuty(after, on)}`),
  refuse: ({ data }) => `您的事有回话了：这里办不了，该去${data.door.name}。怎么去，请打开看。`,
  'refuse-for-good': ({ data }) => `您的事有回话了：同样的事不再办了，可以去${data.door.name}。请打开看。`,
  divert: ({ data }) => `您的事有回话了：要走别的法定程序，该去${data.door.name}。怎么去，请打开看。`,
  'take-up-again': ({ after, on }) => `您的事重新收下了。${nextDuty(after, on)}`,
  'answer-refusal-objection': ({ on }) => `您说的不服，${nameOf(on.county.petitionOfficeId, on)}答复了，请打开看。`,
  extend: ({ before, after, clocks, on }) => {
    const run = before && runningClock(before, 'C5');
    const first = run === null ? '' : `原来说 ${dayInSentence(runDue(run, on.calendar).legal)}，现在`;
    return `${nameOf(after.officeId, on)}要多用几天，为什么，请打开看。${first}${latest(promisedBy(clocks, 'C5'))}给您书面意见。`;
  },
  issue: ({ after }) => (isLaidReady(after) ? '书面意见出来了，凭编号和查询码就能打开看。打开就算送到。' : null),
  'take-back-letter': ({ before, after, on }) =>
    before !== null && (before.service.dispatched !== null || isLaidReady(before))
      ? `刚才说的书面意见有一处写错了，收回去重写。${nextDuty(after, on)}`
      : null,
  dispatch: ({ data }) =>
    ({
      electronic: '书面意见出来了，打开就能看。打开就算送到。',
      post: '书面意见用挂号信寄给您了，请留意收信。',
      'public-notice': '书面意见出来了，凭编号和查询码就能打开看。打开就算送到。',
    })[data.way],
  serve: ({ after, on }) => `书面意见送到您手上了。${rightsAfter(after, on)}`,
  'give-notice': () => '您的事有回话了，请打开看。',
  'hand-on': () => '您的事有新去向了，请打开看。',
  'hand-back': ({ after, on }) =>
    `您的事回到一般的办法来办。${nextDuty(after, on)}谁能看到您是谁，请打开看一眼，可以改。`,
  progress: ({ after, on }) => `${nameOf(after.officeId, on)}说了办到哪一步，请打开看。`,
  done: ({ after, on }) => `${nameOf(after.officeId, on)}说答应您的事办成了。是不是这样，请您看一眼。`,
  impossible: () => '答应您的事办不成，为什么，请打开看。',
  'answer-unhappy': ({ data, after, on }) =>
    `${nameOf(data.body === 'petition-office' ? on.county.petitionOfficeId : after.officeId, on)}又答复您了，请打开看。`,
  close: () => '您的事办完了。有新的情况，可以再反映。',
  seal: () => '您的事有新去向了，请打开看。',
};

/** What the petitioner is told of this move; null when nothing. */
export const petitionerWords = <M extends Move>(move: M, telling: Telling<M>): string | null =>
  words[move]?.(telling) ?? null;

/** "您的事今天交给了县住建局。它最晚…": also shown to the registrar before he sends it. */
export const forwardedWords = (officeName: string, noticeBy: Pick<Promised, 'legal' | 'provisional'>): string =>
  `您的事今天交给了${officeName}。它${latest(noticeBy)}书面告诉您归不归它管、怎么办。`;

const nameOf = (officeId: string | null, on: Circumstances): string => on.office(officeId ?? '')?.name ?? '';

const promisedBy = (clocks: readonly ClockOp[], clock: ClockOp['clock']): Promised => {
  const found = clocks.find((op) => op.op !== 'stop' && op.clock === clock);
  if (found === undefined || found.op === 'stop') throw new Error(`the move promised nothing under ${clock}`);
  return found.promised;
};

/** After service the next steps are the petitioner's own: rating, and for an opinion the review (art. 21, 35). */
const rightsAfter = (state: MatterState, on: Circumstances): string => {
  const until = (clock: 'C7' | 'C13'): string | null => {
    const run = runningClock(state, clock);
    return run === null ? null : dayInSentence(runDue(run, on.calendar).legal);
  };
  const rate = until('C13');
  const review = until('C7');
  return `${rate === null ? '' : `${rate}前都能评一评。`}${review === null ? '' : `不服，${review}前可以申请复查。`}`;
};
