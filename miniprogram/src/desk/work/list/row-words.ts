import { type WorkRow } from '@shared/contract/views';
import { type IconName } from '@/components/icons';
import { type WorkRowProps } from '@/components/WorkRow';
import { day } from '@/text/dates';

const icons: Readonly<Record<string, IconName>> = {
  web: 'globe',
  visit: 'walk',
  call: 'phone',
  letter: 'mail',
  'green-post': 'mail',
  'secretary-mailbox': 'mailbox',
  'head-mailbox': 'mailbox',
  'township-mailbox': 'mailbox',
  suggestion: 'bulb',
  'from-above': 'flag',
};

export const channelIcon = (channel: string): IconName => icons[channel] ?? 'doc';

/** 还有 3 天, 就是今天, 超期 2 天, 约 1月20日; a date that is neither near nor unsure stands as it is. */
const dueOf = ({ dueOn, standing, daysLeft, provisional }: WorkRow): Pick<WorkRowProps, 'due' | 'tag'> => {
  if (dueOn === null) return {};
  const days = daysLeft ?? 0;
  if (standing === 'overdue') return { tag: { state: 'late', words: `超期 ${Math.abs(days)} 天` } };
  if (standing === 'soon') return { tag: { state: 'soon', words: days === 0 ? '就是今天' : `还有 ${days} 天` } };
  return provisional ? { tag: { state: 'prov', words: `约 ${day(dueOn)}` } } : { due: day(dueOn) };
};

/** On a to-do list what is owed counts; elsewhere how far it is and with whom. */
const fromOf = (row: WorkRow, list: string, today: string): string => {
  const received = row.receivedOn === today ? '今天收' : `${day(row.receivedOn)}收`;
  if (list === 'to-do:registrar') return `${row.channelName} · ${received}`;
  if (list.startsWith('to-do:')) return `${row.task} · ${received}`;
  return `${row.statusName} · ${row.officeName}`;
};

/** A row of the contract as the list shows it. `list` is '' for what was searched for. */
export const rowWords = (row: WorkRow, list: string, today: string): Omit<WorkRowProps, 'onPress'> => ({
  id: rowId(row.id),
  title: row.title,
  icon: channelIcon(row.channel),
  from: fromOf(row, list, today),
  ...dueOf(row),
});

export const rowId = (matterId: string): string => `row-${matterId}`;
