import { type County } from '@/client/county';
import { type Mine } from '@/client/mine';
import { day } from '@/text/dates';
import { nextKeyDay } from '@/citizen/reception/days';

/** Under 查进度: something true now. */
export function lineOfMine({ loggedIn, matters }: Mine): string {
  if (!loggedIn || matters === undefined) return '有编号就能查';
  const going = matters.filter(({ group }) => group !== 'over').length;
  return going === 0 ? '现在没有在办的事' : `您有 ${going} 件正在办`;
}

/** Under 约领导: the next day of the secretary or the county head, in phrases that do not break. */
export function lineOfReception(county: County | undefined): readonly string[] {
  const next = county && nextKeyDay(county.receptions);
  if (next === undefined) return ['不用预约也能来'];
  return [`${day(next.date)} ${next.title}接待`, '不约也能来'];
}
