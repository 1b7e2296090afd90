import type { Leader } from '../../../shared/people/leaders';
import type { Rota } from '../../../shared/reception/rota';
import { county } from './county';
import { leaders } from './leaders';
import { offices } from './offices';

const inOrder = (...ids: readonly string[]): readonly Leader[] =>
  ids.map((id) => {
    const leader = leaders.find((each) => each.id === id);
    if (leader === undefined) throw new Error(`No leader ${id}`);
    return leader;
  });

const countyHall = `县信访局一楼，${county.address}`;
const receptionHours = '上午 9:00–11:30，下午 2:30–5:00';

/** The county's leaders (work plan: 书记、县长每月 16 日轮流，其他县领导轮流). */
export const countyRota: Rota = [
  {
    id: 'sixteenth',
    say: '每月 16 日，书记、县长轮流',
    rhythm: { every: 'month', day: 16 },
    leaders: inOrder('head', 'secretary'),
    firstOn: '2026-12-16',
    place: countyHall,
    hours: receptionHours,
  },
  {
    id: 'wednesdays',
    say: '每周三，其他县领导轮流',
    rhythm: { every: 'week', weekday: 3 },
    leaders: inOrder(
      'deputy-secretary',
      'executive-deputy',
      'organisation-minister',
      'deputy-agriculture',
      'deputy-education',
      'deputy-security',
      'deputy-industry',
    ),
    firstOn: '2026-11-25',
    place: countyHall,
    hours: receptionHours,
  },
  {
    id: 'law-offices',
    say: '每月 23 日，政法单位联合接访',
    rhythm: { every: 'month', day: 23 },
    leaders: inOrder('political-legal-secretary'),
    firstOn: '2026-11-23',
    place: countyHall,
    hours: receptionHours,
  },
];

/** Each township's secretary, every working day, at the township. */
export const townshipRota: Rota = offices
  .filter(({ kind }) => kind === 'township')
  .map(({ id, name, address, hours }) => ({
    id: `township:${id}`,
    say: '每个工作日，不用约',
    rhythm: { every: 'working-day' },
    leaders: inOrder(`${id}-secretary`),
    firstOn: '2026-11-23',
    place: `${name}，${address}`,
    hours,
  }));

/** THE ROTA: who receives citizens when and where, as rules. */
export const rota: Rota = [...countyRota, ...townshipRota];
