import { type Card } from '@shared/contract/views';
import { day as dayOf, dayInSentence } from '@/text/dates';

export type DeadlineState = Card['state'] | 'pause';

/** The deadline card of the contract; the re-review hearing alone can stop a clock (条例 第三十六条第二款). */
export interface Deadline extends Omit<Card, 'state' | 'clock' | 'lateDone' | 'moved'> {
  readonly state: DeadlineState;
  readonly lateDone?: Card['lateDone'];
  readonly moved?: Card['moved'];
  /** Paused: what is going on, who approved it, and when it goes on. */
  readonly paused?: { readonly why: string; readonly by: string; readonly on: string; readonly until: string };
}

/** A deadline in words; the subject of the sentence is always the office (`who`). */
export interface DeadlineWords {
  /** The state in the header: 按时, 超期 3 天. */
  readonly state: string;
  readonly count: string;
  /** The sentence after the office's name, in phrases that must not break inside. */
  readonly sentence: readonly string[];
  /** The paragraph after the ruler: its bold beginning and the rest. */
  readonly then?: { readonly lead: string; readonly rest: string };
  readonly start: string;
  readonly today?: string;
  readonly end: string;
  /** In large type, while the clock runs: 还有 4 天, as its number and the words around it. */
  readonly left?: readonly [before: string, number: string, after: string];
}

/** A line breaks after a comma, never inside a word, and no last line is one character long. */
export const phrases = (text: string): readonly string[] => text.match(/[^，：；、。]+[，：；、。]?/g) ?? [];

/** 要书面告诉您 → 书面告诉您: for sentences that put another verb before it. */
const without = (duty: string): string => duty.replace(/^要/, '');

/** A state and 暂定 together: a running clock with a date not yet firm is shown as provisional, a stopped or late one is not. */
export const lookOf = ({ state, provisional }: Pick<Deadline, 'state' | 'provisional'>): DeadlineState =>
  provisional && (state === 'ok' || state === 'soon') ? 'prov' : state;

export function deadlineWords(deadline: Deadline): DeadlineWords {
  const { day, length, duty, startsOn, dueOn, ifLate } = deadline;
  const counted = `第 ${day} 天，共 ${length} 天`;
  const start = dayOf(startsOn);
  const sameMonth = startsOn.slice(0, 7) === dueOn.slice(0, 7);
  const ends = { start, end: sameMonth ? dayOf(dueOn).replace(/^.*月/, '') : dayOf(dueOn) };
  const left: DeadlineWords['left'] =
    deadline.daysLeft === 0 ? ['', '就是今天', ''] : ['还有 ', String(deadline.daysLeft), ' 天'];
  const must = ['最晚这天', ...phrases(`${duty}。`)];
  const ifNot = { lead: '到时没做：', rest: ifLate };
  switch (lookOf(deadline)) {
    case 'ok':
      return { state: '按时', count: counted, sentence: must, then: ifNot, ...ends, today: '今天', left };
    case 'soon': {
      // The mark of today lies so near the end that one label says both.
      const end = deadline.daysLeft === 0 ? '就是今天' : `今天，还有 ${deadline.daysLeft} 天`;
      return { state: '快到期', count: counted, sentence: must, then: ifNot, start, end, left };
    }
    case 'late':
      return {
        state: `超期 ${Math.abs(deadline.daysLeft)} 天`,
        count: `第 ${day} 天，应在 ${length} 天内`,
        sentence: ['本该这天', ...phrases(`${without(duty)}，到今天还没有。`)],
        then:
          deadline.lateDone === null || deadline.lateDone === undefined
            ? ifNot
            : { lead: '已经做了：', rest: deadline.lateDone },
        start,
        end: `${dayOf(dueOn)} 到期`,
      };
    case 'pause': {
      const { paused } = deadline;
      return {
        state: '暂停计时',
        count: `停在第 ${day} 天，还剩 ${deadline.daysLeft} 天`,
        sentence: phrases(paused === undefined ? '这几天不算。' : `${paused.why}，这几天不算。`),
        then: paused && { lead: '谁批准的：', rest: `${paused.by}，${dayOf(paused.on)}。${paused.until}` },
        start,
        today: `停在第 ${day} 天`,
        end: `${length} 天`,
      };
    }
    case 'prov':
      return {
        state: '日期暂定',
        count: counted,
        sentence: ['最晚大约这天', ...phrases(`${without(duty)}。`)],
        then: {
          lead: '为什么暂定：',
          rest: `${dueOn.slice(0, 4)} 年放假安排还没公布。公布后日期有变，马上告诉您。`,
        },
        start,
        today: '今天',
        left,
        end: `${dayOf(dueOn)}，暂定`,
      };
    case 'done':
      return { state: '办完', count: `第 ${day} 天`, sentence: phrases(`已经${without(duty)}。`), ...ends };
  }
}

/** A promised date that moved stays readable: the old date, the new one, the reason. */
export const movedWords = (moved: { from: string; to: string; why: string }): { old: string; rest: string } => ({
  old: dayOf(moved.from),
  rest: `改到 ${dayInSentence(moved.to)}：${moved.why}`,
});
