import { civilDateOf } from '@shared/kernel/civil-date';
import { day, deskTime } from '@/text/dates';

/** Today's steps by the minute, older ones by day and minute; a step of another year says its year. */
export function historyTime(at: string, today: string): string {
  const date = civilDateOf(at);
  if (date === today) return deskTime(at);
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : `${date.slice(0, 4)}年`;
  return `${year}${day(date)} ${deskTime(at)}`;
}
