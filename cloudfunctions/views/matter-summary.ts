import type { Output } from '../../shared/contract/operations';
import { runDue, runningClock } from '../../shared/clocks/running';
import { dayInSentence } from '../../shared/letters/notice-dates';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { Matter } from '../../shared/matter/record';
import { isOpen, statuses } from '../../shared/matter/statuses';
import { deadlineCard } from './deadline-card';
import { refusalView } from './refusal-view';
import { circumstancesOf, officeName, type ViewDesk } from './view-desk';
import { yourTurn } from './your-turn';

export type MatterSummary = Output<'matters.mine'>['matters'][number];

/** One line of 我的事, in the group of whoever must move: 要您做的, 正在办, 办完的. */
export const matterSummary = (matter: Matter, desk: ViewDesk, now: string): MatterSummary => {
  const on = circumstancesOf(desk, now);
  const card = deadlineCard(matter, on);
  const turn = yourTurn(matter.state, on)[0] ?? null;
  const isGoing = isOpen(matter.state.status) || card !== null;
  return {
    id: matter.id,
    number: matter.number,
    title: matter.title,
    statusName: statuses[matter.state.status].name,
    line: turn?.words ?? lineOf(matter, card, on),
    card,
    yourTurn: turn,
    group: turn !== null ? 'yours' : isGoing ? 'going' : 'over',
  };
};

const lineOf = (matter: Matter, card: MatterSummary['card'], on: Circumstances): string => {
  const { state } = matter;
  if (card?.state === 'late') return `${card.who}没有按时${card.duty.replace(/^要/, '')}`;
  if (card !== null) return `${card.who}${card.duty}`;
  if (state.sealed !== null) return `密封交给了${officeName(state.sealed.recipientOfficeId, on)}`;
  const door = refusalView(state);
  if (door !== null) return door.title;
  if (state.closedOn !== null) return `${dayInSentence(state.closedOn)}办完了`;
  const window = runningClock(state, 'C13');
  return window === null
    ? statuses[state.status].name
    : `书面意见送到了，${dayInSentence(runDue(window, on.calendar).legal)}前都能评`;
};
