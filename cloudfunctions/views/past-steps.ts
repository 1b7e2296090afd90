import { clockOf } from '../../shared/clocks/legal-clocks';
import type { CivilDate } from '../../shared/kernel/civil-date';
import { apply } from '../../shared/matter/apply';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { HistoryEntry } from '../../shared/matter/history';
import { words as ratingWords, type Move, type MoveData } from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import type { MatterState } from '../../shared/matter/state';
import { letterIdOf } from './letters-of-history';
import { officeName } from './view-desk';

/** One step behind us: what happened, and why. */
export interface PastStep {
  readonly on: CivilDate;
  readonly at: string;
  readonly what: string;
  readonly why: string | null;
  readonly letterId: string | null;
}

interface Telling<M extends Move> {
  readonly data: MoveData[M];
  readonly before: MatterState | null;
  readonly after: MatterState;
  readonly byPetitioner: boolean;
  readonly name: (officeId: string | null) => string;
}

type Said = string | { readonly what: string; readonly why: string };

/**
 * What the petitioner's timeline says of each move. A move that is not here is between offices (甄别, 送签, 异议提出,
 * 批示, 交办报告) and is not shown: the petitioner sees what came of it (design.md §4, "no internal hand-arounds").
 */
const past: { readonly [M in Move]?: (telling: Telling<M>) => Said } = {
  file: ({ after, byPetitioner, name }) =>
    byPetitioner ? `您交了，${name(after.receivingOfficeId)}收到` : `${name(after.receivingOfficeId)}当面登记了您的事`,
  'file-accusation': ({ data, name }) => `您交了举报，直接交给${name(data.recipientOfficeId)}，别人看不到`,
  forward: ({ data, name }) => ({ what: `转给${name(data.officeId)}`, why: `因为${data.because}` }),
  assign: ({ data, name }) => ({ what: `交给${name(data.officeId)}办，还要它报结果`, why: `因为${data.because}` }),
  'handle-directly': ({ after, name }) => `${name(after.officeId)}自己办，开始办了`,
  accept: ({ after, name }) => `${name(after.officeId)}收下，开始办了`,
  'agree-objection': ({ data, before, name }) => ({
    what: `${name(before?.officeId ?? null)}说不归它管，核实了，收回重转`,
    why: data.reason,
  }),
  'reject-objection': ({ data, after, name }) => ({
    what: `${name(after.officeId)}说不归它管，核实了，还归它管`,
    why: data.reason,
  }),
  recall: ({ data, before, name }) => ({ what: `从${name(before?.officeId ?? null)}收回重转`, why: data.reason }),
  'change-unit': ({ data, name }) => ({ what: `改由${name(data.officeId)}接着办`, why: data.reason }),
  reclassify: ({ data }) => ({ what: '换了一种办法办', why: data.reason }),
  refuse: ({ data }) => ({ what: `这里办不了，该去${data.door.name}`, why: data.reason }),
  'refuse-for-good': ({ data }) => ({ what: '同样的事不再办', why: data.reason }),
  divert: ({ data }) => ({ what: `要走别的法定程序，该去${data.door.name}`, why: data.reason }),
  'object-refusal': ({ data }) => ({ what: '您说不服', why: data.reason }),
  'answer-refusal-objection': ({ data }) => ({ what: '信访局答复了您的不服', why: data.reason }),
  'take-up-again': ({ data }) => ({ what: '重新收下', why: data.reason }),
  extend: ({ data, after, name }) => ({ what: `${name(after.officeId)}要多用 ${data.days} 天`, why: data.reason }),
  issue: ({ after, name }) => `${name(after.officeId ?? after.receivingOfficeId)}签发了书面意见`,
  'take-back-letter': ({ data }) => ({ what: '书面意见有一处写错，收回重写', why: data.reason }),
  dispatch: ({ data }) =>
    ({
      electronic: '书面意见发到您手机上了',
      post: '书面意见用挂号信寄给您了',
      'public-notice': '公告了编号，请您来看书面意见',
    })[data.way],
  'dispatch-failed': ({ data }) => ({ what: '书面意见没送到，换个办法再送', why: data.reason }),
  serve: () => '书面意见送到您手上',
  supplement: ({ byPetitioner }) => (byPetitioner ? '您补了材料' : '当面登记了您补的材料'),
  'change-visibility': ({ data }) => (data.privacy === 3 ? '您改成不留姓名，姓名和电话销毁了' : '您改了谁能看到您是谁'),
  seal: ({ data, name }) => `里面说到有人违纪违法，密封交给${name(data.recipientOfficeId)}，别人看不到了`,
  'give-notice': ({ after, name }) => `${name(after.sealed?.recipientOfficeId ?? null)}给您回话了`,
  'hand-on': ({ data }) => ({ what: `交给${data.organ}`, why: data.reason }),
  'hand-back': ({ data, before, name }) => ({
    what: `${name(before?.sealed?.recipientOfficeId ?? null)}看了，交回来按一般的事办`,
    why: data.reason,
  }),
  progress: ({ data, after, name }) => ({ what: `${name(after.officeId)}说了办到哪一步`, why: data.reason }),
  done: ({ data, after, name }) => ({ what: `${name(after.officeId)}说办成了`, why: data.reason }),
  impossible: ({ data }) => ({ what: '答应的事办不成', why: data.reason }),
  'not-so': ({ data }) => ({ what: '您说没办成', why: data.reason }),
  rate: ({ data, after, name }) =>
    `您评了${data.body === 'unit' ? name(after.officeId ?? after.receivingOfficeId) : '信访局'}：${ratingWords[data.outcome]}`,
  'answer-unhappy': ({ data, after, name }) => ({
    what: `${data.body === 'unit' ? name(after.officeId ?? after.receivingOfficeId) : '信访局'}又答复了您`,
    why: data.reason,
  }),
  'release-unhappy': () => '您说不用再答复了',
  close: () => '办完了',
};

const tell = <M extends Move>(move: M, telling: Telling<M>): Said | null => past[move]?.(telling) ?? null;

/** Everything that happened as the petitioner is told it, oldest first. */
export const pastSteps = ({ history }: Matter, on: Circumstances): readonly PastStep[] => {
  const steps: PastStep[] = [];
  let state: MatterState | null = null;
  for (const entry of history) {
    const before: MatterState | null = state;
    state = apply(before, entry);
    const said = saidOf(entry, before, state, on);
    if (said === null) continue;
    const { what, why } = typeof said === 'string' ? { what: said, why: null } : said;
    steps.push({ on: entry.on, at: entry.at, what, why, letterId: letterIdOf(entry) });
  }
  return steps;
};

const saidOf = (
  entry: HistoryEntry,
  before: MatterState | null,
  after: MatterState,
  on: Circumstances,
): Said | null => {
  const { body, by } = entry;
  const name = (officeId: string | null): string => officeName(officeId, on);
  if (body.kind === 'move')
    return tell(body.move, { data: body.data, before, after, byPetitioner: by.kind === 'petitioner', name });
  // C15 stays inside the discipline office, and what the petitioner is not owed is not his worry.
  const isLate =
    body.kind === 'escalated' && clockOf(body.clock).owes !== null && body.told.some((post) => post !== 'holder');
  return isLate && after.sealed === null ? `${name(body.holder)}没有按时，报上去了` : null;
};
