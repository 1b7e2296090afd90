import type { ClockId } from '@shared/clocks/legal-clocks';
import { type ClockView } from '@shared/contract/views';
import { type Standing } from '@/components/Tag';

/** What must be done by the day, said after 最晚这天 and 本该这天; of a right, what may be done until it. */
const must: Readonly<Record<ClockId, string>> = {
  C1: '转出去',
  C1b: '转出去',
  C2: '书面告知本人',
  C3: '书面告知本人',
  C4: '提异议',
  C4b: '裁定异议',
  C5: '出意见书',
  C5d: '书面答复本人',
  C5g: '答复建议',
  C5s: '送到本人手上',
  C6a: '告知本人',
  C6b: '答复本人',
  C6c: '转下去',
  C7: '申请复查',
  C7b: '办批示',
  C8: '出复查意见',
  C9: '申请复核',
  C10: '出复核意见',
  C11: '报结果',
  C12: '反馈',
  C13: '评价',
  C15: '告知本人',
  C16: '再答复本人',
  C17: '落实',
  C18: '答复本人',
  C20: '审核报告',
};

const isClock = (clock: string): clock is ClockId => Object.hasOwn(must, clock);

const dutyOf = ({ clock, name }: ClockView): string => (isClock(clock) ? must[clock] : name);

/** Late is late, provisional or not; otherwise a date that may still move says so. A right or an aim only lapses. */
export const standingOf = ({ standing, provisional, kind }: ClockView): Standing => {
  if (standing === 'overdue') return kind === 'duty' ? 'late' : 'done';
  if (provisional) return 'prov';
  return standing === 'soon' ? 'soon' : 'ok';
};

/** 最晚这天要转出去; 本该这天转出去; 最晚大约这天要出意见书; a right: 这天前可以提异议. */
export const clockSentence = (clock: ClockView): string => {
  const duty = dutyOf(clock);
  if (clock.kind === 'right') return `这天前可以${duty}`;
  if (clock.standing === 'overdue') return `本该这天${duty}`;
  return `${clock.provisional ? '最晚大约这天' : '最晚这天'}要${duty}`;
};

/** 还有 3 天, 就是今天, 超期 2 天; a right or an aim that lapsed: 过了 2 天. */
export const daysLeftWords = ({ daysLeft, standing, kind }: ClockView): string => {
  if (standing === 'overdue' && kind !== 'duty') return `过了 ${Math.abs(daysLeft)} 天`;
  if (standing === 'overdue') return `超期 ${Math.abs(daysLeft)} 天`;
  return daysLeft === 0 ? '就是今天' : `还有 ${daysLeft} 天`;
};
