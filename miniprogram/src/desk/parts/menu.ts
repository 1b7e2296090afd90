import { type MenuGroup, type MenuLine } from '@/components/desk-menu';
import { type IconName } from '@/components/icons';
import { goOver } from './go';
import { type Home } from './home';

export type ListPart = 'all' | 'soon' | 'late';
type ListOfMine = Home['lists'][number];

/** A line of the menu that opens a list, or one part of it. */
export const lineOf = (list: string, part: ListPart = 'all'): string => `${list}/${part}`;

const isToDo = ({ list }: ListOfMine): boolean => list.startsWith('to-do:');

const icons: Readonly<Record<string, IconName>> = {
  'to-do:head': 'stamp',
  'to-do:coordinator': 'flag',
  'to-do:petition-unit': 'reply',
  'to-do:discipline': 'lock',
  sealed: 'lock',
};

const iconOf = (list: ListOfMine): IconName =>
  icons[list.list] ?? (isToDo(list) ? 'inbox' : list.list.startsWith('mailbox:') ? 'mailbox' : 'list');

const openList = (list: string, part: ListPart): void => goOver('work', { list, part });

const linesOf = (list: ListOfMine): readonly MenuLine[] => {
  const line = (part: ListPart, word: string, icon: IconName, count: number): MenuLine => ({
    id: lineOf(list.list, part),
    word,
    icon,
    count,
    onPress: () => openList(list.list, part),
  });
  return [
    line('all', list.name, iconOf(list), list.count),
    ...(list.soon > 0 ? [line('soon', '快到期', 'hour', list.soon)] : []),
    ...(list.late > 0 ? [line('late', '已超期', 'alert', list.late)] : []),
  ];
};

/** The menu of the desk, from what the service says this person has: to-do lists with what is near or past, then the rest. */
export const menuOf = ({ lists, may }: Home, notices: MenuLine | undefined): readonly MenuGroup[] => {
  const toDo = lists.filter(isToDo).flatMap(linesOf);
  const others = lists.filter((list) => !isToDo(list)).flatMap(linesOf);
  const enter: MenuLine = { id: 'enter', word: '当面登记', icon: 'edit', onPress: () => goOver('enter') };
  const figures: MenuLine = { id: 'figures', word: '数字', icon: 'chart', onPress: () => goOver('figures') };
  const groups: readonly MenuGroup[] = [
    { lines: [...toDo, ...(may.includes('enter') ? [enter] : []), ...(notices === undefined ? [] : [notices])] },
    { head: '看进度', lines: others },
    { head: '统计', lines: may.includes('figures') ? [figures] : [] },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
};
