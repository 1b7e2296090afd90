import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../cloudfunctions/views/timeline';
import type { Matter } from '../../shared/matter/record';
import { isOpen } from '../../shared/matter/statuses';
import { circumstancesAt, circumstancesOn } from '../builders/county';
import { escalated } from '../builders/escalated';
import { aMatter } from '../builders/matter';
import { everySituation, situation } from '../builders/situations';

const steps = (matter: Matter, on?: string) =>
  timelineOf(matter, on === undefined ? circumstancesAt(matter.movedAt) : circumstancesOn(on));
const told = (matter: Matter, on?: string) =>
  steps(matter, on).map(({ when, what, why, period, letterTitle }) =>
    [when, what, why, period, letterTitle].filter((part) => part !== null).join(' | '),
  );

describe('the timeline', () => {
  test.each(everySituation)(
    'has exactly one "now" while the matter is open, and at most one after: $when',
    ({ matter }) => {
      const now = steps(matter).filter(({ when }) => when === 'now');

      if (isOpen(matter.state.status)) expect(now).toHaveLength(1);
      else expect(now.length).toBeLessThanOrEqual(1);
    },
  );

  test.each(everySituation)('tells the past first, then now, then what is to come: $when', ({ matter }) => {
    const order = { past: 0, now: 1, next: 2 };
    const ranks = steps(matter).map(({ when }) => order[when]);

    expect(ranks).toEqual([...ranks].sort());
    expect(ranks[0]).toBe(0);
  });

  test.each(everySituation)('gives every step to come its period: $when', ({ matter }) => {
    for (const { when, period } of steps(matter)) if (when === 'next') expect(period).not.toBeNull();
  });

  test('before the matter is passed on', () => {
    expect(told(aMatter().build(), '2026-03-04')).toEqual([
      'past | 您交了，县信访局收到',
      'now | 等县信访局把您的事交给管它的单位 | 第 2 天，共 15 天',
      'next | 管它的单位书面告诉您：归不归它管、怎么办 | 收到后 15 天内',
      'next | 查清楚，给您书面意见 | 收下这件事之后 60 天内',
      'next | 您来评；不服可以申请复查 | 收到书面意见后 30 天内',
    ]);
  });

  test('with the reason for each step and the letter that came with it', () => {
    expect(told(situation('extended'))).toEqual([
      'past | 您交了，县信访局收到',
      'past | 转给县住建局 | 因为城区和城边的排水归它管 | 转送告知书',
      'past | 县住建局收下，开始办了 | 受理告知书',
      'past | 县住建局要多用 20 天 | 要请专业队伍探明管道走向。 | 延长办理期限告知书',
      'now | 县住建局正在查，要给您书面意见 | 第 2 天，共 80 天',
      'next | 您来评；不服可以申请复查 | 收到书面意见后 30 天内',
    ]);
  });

  test('of a suggestion speaks of adopting, not of investigating, and of no review', () => {
    expect(told(aMatter().asSuggestion().build(), '2026-03-02').slice(2)).toEqual([
      'next | 管它的单位书面告诉您：归不归它管、怎么办 | 收到后 15 天内',
      'next | 研究您的建议，答复采不采纳 | 收下这件事之后 30 天内',
      'next | 您来评 | 收到书面意见后 30 天内',
    ]);
  });

  test('of a wrongly sent matter names the unit that had it and why it left', () => {
    expect(told(situation('objection agreed, sent on')).slice(1, 4)).toEqual([
      'past | 转给县住建局 | 因为城区和城边的排水归它管 | 转送告知书',
      'past | 县住建局说不归它管，核实了，收回重转 | 核实过，确实在河道里。',
      'past | 转给县水利局 | 因为城区和城边的排水归它管 | 转送告知书',
    ]);
  });

  test('says that an office was late and that it was reported', () => {
    const late = escalated(situation('forwarded'), 'C3', 'housing', '2026-03-18', 'holder', 'head');

    expect(told(late, '2026-03-18').slice(-4, -2)).toEqual([
      'past | 县住建局没有按时，报上去了',
      'now | 等县住建局回话 | 第 16 天，共 15 天',
    ]);
  });

  test('shows nothing that passes between the offices', () => {
    const before = told(situation('forwarded'), '2026-03-03');

    expect(told(situation('objection proposed'), '2026-03-03')).toEqual(before);
    expect(told(escalated(situation('forwarded'), 'C3', 'housing', '2026-03-12', 'holder'), '2026-03-03')).toEqual(
      before,
    );
    const read = aMatter().classified().forwardedTo('housing').identityReadBy('dengji1').recusedBy('zhujian1').build();
    expect(told(read, '2026-03-03')).toEqual(before);
  });

  test('shows the answer as a letter only once it was served', () => {
    const titles = (when: string) => steps(situation(when)).flatMap(({ letterTitle }) => letterTitle ?? []);

    expect(titles('letter on its way by post')).not.toContain('处理意见书');
    expect(titles('served, supported')).toContain('处理意见书');
  });

  test('of a report says where it went, and waits only for the notice', () => {
    expect(told(situation('filed as a report'))).toEqual([
      'past | 您交了举报，直接交给县纪委监委，别人看不到',
      'now | 等县纪委监委告诉您收到了 | 第 0 天，共 21 天',
    ]);
    expect(steps(situation('report, noticed')).at(-1)).toMatchObject({ when: 'past', what: '县纪委监委给您回话了' });
  });

  test('of a refusal that was objected to waits for the answer', () => {
    expect(told(situation('refused')).at(-1)).toContain('这里办不了，该去县劳动仲裁委');
    expect(told(situation('refusal objected to')).at(-1)).toContain('now | 等县信访局答复您的不服');
  });
});
