import type { CountySettings } from '../people/county';

/** The settings that are one number of days. */
export type LengthSetting = Exclude<keyof CountySettings, 'assignDefaultDays'>;

/**
 * THE LEGAL CLOCKS (rules §5.3). Nobody writes a number of days anywhere else.
 *
 * kind 'duty': an office owes it; it can be overdue, escalates, and counts in the figures.
 * kind 'right': the petitioner or the unit may act until then; it only lapses.
 * kind 'target': an aim shown beside the legal line; it never makes anything overdue.
 * `setting`: the county may set the length (`people/county.ts`); the number here is the default.
 * `desk`: whose list the duty stands in. `late`: who hears of it, by the day it is late.
 */
export interface LegalClock {
  readonly name: string;
  readonly kind: 'duty' | 'right' | 'target';
  readonly holder:
    'receiving-office' | 'petition-office' | 'handling-unit' | 'discipline' | 'rated-body' | 'reviewer' | 'petitioner';
  readonly desk: Desk | null;
  readonly count: 'natural' | 'working';
  readonly length: number;
  readonly setting?: LengthSetting;
  /** What its holder owes the petitioner, said to the petitioner; null where it is between offices. */
  readonly owes: string | null;
  readonly law: string;
}

/** The lists of the desk: whose work a duty is. */
export type Desk =
  'registrar' | 'coordinator' | 'unit' | 'petition-unit' | 'head' | 'discipline' | 'joint-meeting' | 'reviewer';
// prettier-ignore
export const legalClocks = {
  C1:   { name: '登记后转出', kind: 'duty', holder: 'petition-office', desk: 'registrar', count: 'natural', length: 15, owes: '要把您的事交给管它的单位，并告诉您交给了谁', law: '《信访工作条例》第二十二条' },
  C1b:  { name: '县内转出目标', kind: 'target', holder: 'petition-office', desk: null, count: 'natural', length: 4, setting: 'internalTargetDays', owes: null, law: '县内工作目标' },
  C2:   { name: '直接收到后告知', kind: 'duty', holder: 'receiving-office', desk: 'registrar', count: 'natural', length: 15, owes: '要书面告诉您：归不归它管、怎么办', law: '《信访工作条例》第二十三条第二款' },
  C3:   { name: '收到转送后告知', kind: 'duty', holder: 'handling-unit', desk: 'unit', count: 'natural', length: 15, owes: '要书面告诉您：归不归它管、怎么办', law: '《信访工作条例》第二十三条第三款' },
  C4:   { name: '提异议', kind: 'right', holder: 'handling-unit', desk: null, count: 'working', length: 5, owes: null, law: '《信访工作条例》第二十三条第三款' },
  C4b:  { name: '裁定异议', kind: 'duty', holder: 'petition-office', desk: 'coordinator', count: 'working', length: 2, setting: 'rulingWorkingDays', owes: '要定下来：您的事到底归哪个单位', law: '县里自己定的期限' },
  C5:   { name: '出处理意见', kind: 'duty', holder: 'handling-unit', desk: 'unit', count: 'natural', length: 60, owes: '要查清楚，给您书面意见', law: '《信访工作条例》第三十四条' },
  C5d:  { name: '履职答复', kind: 'duty', holder: 'handling-unit', desk: 'unit', count: 'natural', length: 60, setting: 'dutyAnswerDays', owes: '要依法去管，并书面答复您', law: '县里自己定的期限（第三十一条第五项）' },
  C5g:  { name: '建议答复', kind: 'duty', holder: 'handling-unit', desk: 'unit', count: 'natural', length: 30, setting: 'suggestionAnswerDays', owes: '要研究您的建议，答复采不采纳、为什么', law: '县里自己定的期限（第二十九条）' },
  C5s:  { name: '送达', kind: 'duty', holder: 'handling-unit', desk: 'unit', count: 'working', length: 5, setting: 'serviceWorkingDays', owes: '要把书面意见送到您手上', law: '县里自己定的期限' },
  C6a:  { name: '简易告知', kind: 'target', holder: 'handling-unit', desk: null, count: 'working', length: 3, owes: null, law: '国信办发〔2022〕17号' },
  C6b:  { name: '简易答复', kind: 'target', holder: 'handling-unit', desk: null, count: 'working', length: 10, owes: null, law: '国信办发〔2022〕17号' },
  C6c:  { name: '简易转递', kind: 'target', holder: 'receiving-office', desk: null, count: 'working', length: 1, owes: null, law: '国信办发〔2022〕17号' },
  C7:   { name: '申请复查', kind: 'right', holder: 'petitioner', desk: null, count: 'natural', length: 30, owes: null, law: '《信访工作条例》第三十五条' },
  C7b:  { name: '办理批示', kind: 'duty', holder: 'petition-office', desk: 'coordinator', count: 'working', length: 2, setting: 'instructionWorkingDays', owes: null, law: '县里自己定的期限' },
  C8:   { name: '复查', kind: 'duty', holder: 'reviewer', desk: 'reviewer', count: 'natural', length: 30, owes: '要重新查一遍，给您书面复查意见', law: '《信访工作条例》第三十五条' },
  C9:   { name: '申请复核', kind: 'right', holder: 'petitioner', desk: null, count: 'natural', length: 30, owes: null, law: '《信访工作条例》第三十六条' },
  C10:  { name: '复核', kind: 'duty', holder: 'reviewer', desk: 'reviewer', count: 'natural', length: 30, owes: '要给您书面复核意见', law: '《信访工作条例》第三十六条' },
  C11:  { name: '报交办结果', kind: 'duty', holder: 'handling-unit', desk: 'unit', count: 'natural', length: 30, owes: null, law: '《信访工作条例》第二十二条第一款第三项' },
  C12:  { name: '督办反馈', kind: 'duty', holder: 'handling-unit', desk: 'unit', count: 'natural', length: 15, owes: null, law: '《信访工作条例》第四十条' },
  C13:  { name: '评价', kind: 'right', holder: 'petitioner', desk: null, count: 'natural', length: 30, setting: 'ratingWindowDays', owes: null, law: '县里自己定的期限' },
  C15:  { name: '告知实名检举人', kind: 'duty', holder: 'discipline', desk: 'discipline', count: 'working', length: 15, owes: '要告诉您收到了', law: '纪检监察机关处理检举控告工作规则' },
  C16:  { name: '再答复', kind: 'duty', holder: 'rated-body', desk: 'unit', count: 'working', length: 10, setting: 'unhappyWorkingDays', owes: '因为您不满意，要再书面答复您一次', law: '县里自己定的期限' },
  C17:  { name: '落实', kind: 'duty', holder: 'handling-unit', desk: 'unit', count: 'natural', length: 60, setting: 'executionDays', owes: '要把答应您的事办成', law: '《信访工作条例》第三十二条第二款' },
  C18:  { name: '答复对不受理的异议', kind: 'duty', holder: 'petition-office', desk: 'coordinator', count: 'working', length: 10, setting: 'refusalObjectionWorkingDays', owes: '要答复您：重新收下，还是为什么不收', law: '县里自己定的期限' },
  C20:  { name: '审核交办报告', kind: 'duty', holder: 'petition-office', desk: 'coordinator', count: 'working', length: 5, setting: 'reportWorkingDays', owes: null, law: '县里自己定的期限' },
} as const satisfies Record<string, LegalClock>;

export type ClockId = keyof typeof legalClocks;

export const clockOf = (id: ClockId): LegalClock => legalClocks[id];

/** Only these may still run once a matter is in a final state. */
export const clocksThatSurvive: readonly ClockId[] = ['C15', 'C18'];

/** Who hears of an overdue duty, and from which day it is late (rules §5.3). C15 stays inside the discipline office. */
export const escalation = {
  theUnits: [
    { lateBy: 1, tell: ['holder', 'head'] },
    { lateBy: 4, tell: ['coordinator'] },
  ],
  /** The petition office's own clocks: C1, C4b, C18. */
  thePetitionOffices: [
    { lateBy: 1, tell: ['holder', 'head'] },
    { lateBy: 4, tell: ['joint-meeting'] },
  ],
  /** C15: only the discipline office that holds it. */
  theDisciplineOffices: [{ lateBy: 1, tell: ['holder'] }],
} as const;

export type Told = 'holder' | 'head' | 'coordinator' | 'joint-meeting';
