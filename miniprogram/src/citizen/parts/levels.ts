import type { Privacy } from '@shared/matter/moves';
import type { ToBeFiled } from '@shared/people/who-sees';

/** One of the three ways to be known, in words true for this filing. */
export interface Level {
  readonly privacy: Privacy;
  readonly word: string;
  /** What follows from it. */
  readonly line: string;
  /** The same, halved, for the large type. */
  readonly short: string;
  /** As 看一遍 says it. */
  readonly said: string;
}

const nameless: Level = {
  privacy: 3,
  word: '不留姓名',
  line: '没法通知您，要自己凭编号来查',
  short: '自己凭编号来查',
  said: '不留姓名，谁也不知道您是谁',
};

const forTheCounty: readonly Level[] = [
  {
    privacy: 1,
    word: '办事单位也能看到',
    line: '能直接给您打电话，办得快些',
    short: '能直接给您打电话',
    said: '信访局和办事单位',
  },
  {
    privacy: 2,
    word: '只让信访局知道',
    line: '办事单位只看到事，看不到人',
    short: '单位只看事，不看人',
    said: '只有信访局',
  },
  nameless,
];

const forATownship: readonly Level[] = [
  {
    privacy: 1,
    word: '乡镇和办事单位能看到',
    line: '能直接给您打电话，办得快些',
    short: '能直接给您打电话',
    said: '乡镇（街道）和办事单位',
  },
  nameless,
];

/** Of a report the petition office sees nothing, so 只让信访局知道 would be no true word. */
const forAReport: readonly Level[] = [
  {
    privacy: 1,
    word: '让收举报的机关知道',
    line: '能找您核实，能告诉您收到了',
    short: '能找您核实、回话',
    said: '只有收举报的机关',
  },
  nameless,
];

/** The levels this filing can choose from, each described truly (rules §5.5). */
export const levelsFor = ({ kind, direct }: Pick<ToBeFiled, 'kind' | 'direct'>): readonly Level[] => {
  if (kind === 'accusation') return forAReport;
  return direct ? forATownship : forTheCounty;
};

/** What else must be said about these levels; the unit complained of may be the unit that handles it. */
export const levelsNote = ({ kind, direct }: Pick<ToBeFiled, 'kind' | 'direct'>): string | undefined => {
  if (kind === 'accusation') return undefined;
  if (direct) return '这个信箱由乡镇（街道）自己登记。怕它知道您是谁，选“不留姓名”，或者从首页“我要反映”交。';
  return '您反映的单位要是正管这件事，它就是办事单位。怕它知道，选“只让信访局知道”。要告干部，第一步选“举报干部、单位”，他看不到。';
};
