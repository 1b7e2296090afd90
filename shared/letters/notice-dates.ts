import type { DueDate } from '../clocks/due-date';
import { dutyToPetitioner } from '../clocks/running';
import { clockOf } from '../clocks/legal-clocks';
import type { CivilDate } from '../kernel/civil-date';
import type { Circumstances } from '../matter/circumstances';
import type { MatterState } from '../matter/state';
import { spokenDate } from './dates-in-words';

/** For the middle of a sentence: 12月8日（星期二）. */
export const dayInSentence = (date: CivilDate): string => `${spokenDate(date).replace(' ', '（')}）`;

/** 最晚 12月8日（星期二）; a date that may still move says so. */
export const latest = ({ legal, provisional }: Pick<DueDate, 'legal' | 'provisional'>): string =>
  `${provisional ? '最晚大约' : '最晚'} ${dayInSentence(legal)}`;

/**
 * Who must do what for the petitioner by which day, as one sentence; '' when nobody owes anything. `justNamed` is the
 * office the sentence before spoke of: it is not named twice.
 */
export const nextDuty = (state: MatterState, on: Circumstances, justNamed: string | null = null): string => {
  const duty = dutyToPetitioner(state, on.calendar);
  if (duty === null) return '';
  const who = duty.officeId === justNamed ? '它' : (on.office(duty.officeId)?.name ?? '');
  return `${who}${latest(duty.due)}${clockOf(duty.run.clock).owes ?? ''}。`;
};
