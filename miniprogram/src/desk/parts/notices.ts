import type { Output } from '@shared/contract/operations';
import { type Reading, useRead } from '@/client/use-read';
import { useComingBack } from '@/client/while-shown';
import { staffRead } from './staff-call';

export type DeskNotices = Output<'desk.notices'>['notices'];

/** What this person's lists were told lately: sent here, due soon, late, sent back, waiting for a signature. */
export function useDeskNotices(staffId: string | undefined): Reading<DeskNotices> {
  const reading = useRead(staffId, async () => {
    const answer = await staffRead('desk.notices', {});
    return answer.ok ? { ok: true, value: answer.value.notices } : answer;
  });
  useComingBack(reading.again);
  return reading;
}
