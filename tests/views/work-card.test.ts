import { describe, expect, test } from 'vitest';
import { workCard } from '../../cloudfunctions/views/work-card';
import { workRow } from '../../cloudfunctions/views/work-row';
import { staff } from '../../cloudfunctions/local/county/staff';
import * as shapes from '../../shared/contract/views';
import { addDays, instantAt } from '../../shared/kernel/civil-date';
import type { Matter } from '../../shared/matter/record';
import { aDesk } from '../builders/county';
import { escalated } from '../builders/escalated';
import { aMatter } from '../builders/matter';
import { staffActor } from '../builders/people';
import { everySituation, situation } from '../builders/situations';

const desk = aDesk();
const cardOf = (account: string, matter: Matter, on?: string) =>
  workCard(matter, staffActor(account), desk, on === undefined ? matter.movedAt : instantAt(on, '10:00'), {
    similar: [],
  });
const rowOf = (account: string, matter: Matter, list: string, on?: string) =>
  workRow(matter, staffActor(account), desk, on === undefined ? matter.movedAt : instantAt(on, '10:00'), list);
const steps = (account: string, matter: Matter) =>
  cardOf(account, matter).history.map(({ by, what }) => `${by}：${what}`);

test.each(everySituation)(
  'the work card and its row have the shape of the contract for every account: $when',
  ({ matter }) => {
    for (const { account } of staff) {
      const card = cardOf(account, matter);
      expect(shapes.workCard.parse(card)).toEqual(card);
      const row = rowOf(account, matter, 'all');
      expect(shapes.workRow.parse(row)).toEqual(row);
    }
  },
);

describe('the registrar’s card', () => {
  const card = cardOf('dengji1', aMatter().classified().build(), '2026-03-03');

  test('offers the offices with the rule and the words found', () => {
    const [first] = card.suggestions;

    expect([first?.officeId, first?.officeName, first?.rule]).toEqual(['housing', '县住建局', '12']);
    expect(first?.words).toContain('排水沟');
  });

  test('shows beforehand the very words the petitioner will be told', () => {
    const forwarded = aMatter().classified().on('2026-03-03').forwardedTo('housing').build();

    expect(card.noticePreview).toBe('您的事今天交给了县住建局。它最晚 3月18日（星期三）书面告诉您归不归它管、怎么办。');
    expect(forwarded.notices.find(({ to, at }) => to === 'petitioner' && at >= '2026-03-03')?.words).toBe(
      card.noticePreview,
    );
  });

  test('masks the name and says that it may be read', () => {
    expect(card.who).toMatchObject({ masked: '覃**', hasPhone: true, mayRead: true });
  });

  test('shows the county’s own aim beside the legal line, and never as the first duty', () => {
    expect(card.clocks.map(({ clock }) => clock)).toEqual(['C1b', 'C1']);
    expect(card.first?.clock).toBe('C1');
  });

  test('links a matter found by the same phone only for who may know whose it is', () => {
    const earlier = aMatter().called('matter-0', '11112222').build();
    const similar = [
      { matter: earlier, score: 0 },
      { matter: earlier, score: 0.8 },
    ];
    const scores = (account: string) =>
      workCard(aMatter().build(), staffActor(account), desk, earlier.movedAt, { similar }).similar.map(
        ({ score }) => score,
      );

    expect(scores('dengji1')).toEqual([0, 0.8]);
    expect(scores('fushuji1')).toEqual([0.8]);
    expect(scores('shenji1')).toEqual([]);
  });
});

describe('the history at the desk', () => {
  test('names offices and the roles in which they acted, never a person', () => {
    expect(steps('zhujian1', situation('extended'))).toEqual([
      '本人：提交，登记',
      '县信访局登记员：甄别：申诉求决，（六）调查后出意见书，60 日',
      '县信访局登记员：转送县住建局',
      '县住建局经办人：受理，书面告知',
      '县住建局经办人：送签：延长办理期限',
      '县住建局负责人：延长办理期限 20 天',
    ]);
    expect(steps('hewan1', situation('handled by the township that received it'))[2]).toBe(
      '河湾镇政府经办人：直接办理',
    );
    expect(steps('dengji1', situation("in the secretary's mailbox, instructed"))[1]).toBe('县委书记：批示');
    for (const { matter } of everySituation)
      for (const { name } of staff) expect(JSON.stringify(cardOf('dengji1', matter).history)).not.toContain(name);
  });

  test('tells the auditor who did what and when, and of reasons only why a name was read', () => {
    const read = aMatter()
      .classified()
      .forwardedTo('housing')
      .on('2026-03-03')
      .recalled()
      .identityReadBy('dengji1', '核对来访人')
      .build();

    expect(cardOf('shenji1', read).history.map(({ what, why }) => [what, why])).toEqual([
      ['提交，登记', null],
      ['甄别：申诉求决，（六）调查后出意见书，60 日', null],
      ['转送县住建局', null],
      ['收回重转', null],
      ['看了姓名、电话', '核对来访人'],
    ]);
  });

  test('does not tell the unit that a matter was once sealed as an accusation', () => {
    const matter = situation('handed back');

    expect(steps('zhujian1', matter).join()).not.toMatch(/密封|检举|举报/);
    expect(JSON.stringify(cardOf('zhujian1', matter))).not.toMatch(/检举|举报|accusation/);
    expect(steps('dengji1', matter).join()).toContain('密封移交县纪委监委');
    expect(cardOf('dengji1', situation('report handed back')).filedAs).toBe('accusation');
    expect(
      cardOf(
        'zhujian1',
        aMatter().asReport('discipline', 'housing').handedBack().classified().forwardedTo('housing').build(),
      ),
    ).toMatchObject({
      filedAs: 'petition',
      submissions: [expect.objectContaining({ about: '' })],
    });
  });

  test('keeps a rating to the body that must answer it, its clock and its answer too', () => {
    const unhappy = situation('unhappy, answered');
    const about = (account: string, matter: Matter) =>
      JSON.stringify([cardOf(account, matter), rowOf(account, matter, 'all')]);

    expect(steps('zhujian1', unhappy).slice(-3)).toEqual([
      '本人：本人评价：不满意',
      '县住建局经办人：送签：再答复',
      '县住建局负责人：再答复',
    ]);
    expect(cardOf('zhujian1', situation('rated unhappy')).unhappy).toEqual([
      {
        body: 'unit',
        officeName: '县住建局',
        state: 'open',
        words: '没有说清为什么',
        answer: null,
        dueOn: '2026-04-17',
      },
    ]);
    for (const account of ['dengji1', 'zhuanban1', 'xinfang2', 'shuji1', 'lianxi1', 'shenji1'])
      for (const matter of [
        unhappy,
        situation('rated unhappy'),
        escalated(situation('rated unhappy'), 'C16', 'housing', '2026-04-18', 'holder', 'head'),
      ])
        expect(about(account, matter), account).not.toMatch(/不满意|再答复|C16|没有说清为什么/);
  });
});

describe('a step that waits for its second person', () => {
  const waiting = situation('extension proposed');

  test('shows him what was proposed and lets him answer', () => {
    expect(cardOf('zhujian2', waiting).proposals).toMatchObject([
      {
        move: 'extend',
        name: '延长办理期限',
        by: '县住建局负责人',
        lines: ['延长 20 天', '理由：要请专业队伍探明管道走向。'],
        mayAnswer: false,
        own: true,
      },
    ]);
    expect(cardOf('zhengfu2', waiting).proposals).toMatchObject([
      { mayAnswer: true, own: false, lines: ['延长 20 天', '理由：要请专业队伍探明管道走向。'] },
    ]);
  });

  test('is only named to everybody else', () => {
    expect(cardOf('dengji1', waiting).proposals).toMatchObject([{ name: '延长办理期限', lines: [], mayAnswer: false }]);
  });

  test('stands as the task on the list of whoever must say yes', () => {
    expect(
      rowOf(
        'zhujian2',
        aMatter()
          .classified()
          .forwardedTo('housing')
          .accepted()
          .proposes('extend', { days: 5, reason: '雨大，挖不开路面。' })
          .build(),
        'to-do:head',
      ).task,
    ).toBe('等您同意：延长办理期限');
    expect(rowOf('zhujian1', situation('under way'), 'to-do:unit').task).toBe('出处理意见');
    expect(rowOf('zhuanban1', situation('objected'), 'to-do:coordinator').task).toBe('裁定异议');
    expect(rowOf('dengji1', situation('closed'), 'office').task).toBe('办结');
  });
});

describe('the answer', () => {
  const proposed = aMatter().classified().forwardedTo('housing').accepted();
  const letter = situation('signed').state.letter;
  if (letter === null) throw new Error('a signed matter has a letter');
  const { issuedOn: _on, signedBy: _by, serial: _serial, reviewOrgan, ...content } = letter;
  const waiting = proposed
    .proposes('issue', { letter: content, reviewOrgan, serial: null }, staffActor('zhujian1'))
    .build();

  test('is seen before it is signed by its own office and the one who signs, and by nobody else', () => {
    expect(cardOf('zhujian1', waiting).letter?.title).toBe('信访事项处理意见书');
    expect(cardOf('zhujian2', waiting).letter?.addressee).toBe('覃**同志');
    for (const account of ['dengji1', 'shuji1', 'lianxi1', 'shenji1'])
      expect(cardOf(account, waiting).letter, account).toBeNull();
    expect(cardOf('dengji1', situation('signed')).letter?.title).toBe('信访事项处理意见书');
  });

  test('names what is still missing while it is written', () => {
    expect(cardOf('zhujian1', situation('under way')).gaps.some(({ blocks }) => blocks)).toBe(true);
    expect(cardOf('dengji1', situation('under way')).gaps).toEqual([]);
    const drafted = { ...situation('under way'), draft: content };
    expect(cardOf('zhujian1', drafted).gaps.filter(({ blocks }) => blocks)).toEqual([]);
    expect(cardOf('zhujian1', drafted).draft).toEqual(content);
    expect(cardOf('dengji1', drafted).draft).toBeNull();
  });

  test('is served by the unit at level 1, by the petition office at level 2', () => {
    expect(cardOf('zhujian1', situation('signed')).service.ways).toEqual(['post', 'counter']);
    expect(cardOf('zhujian1', situation('signed at level 2')).service.ways).toEqual([]);
    expect(cardOf('dengji1', situation('signed at level 2')).service.ways).toEqual(['post', 'counter']);
  });

  test('shows proof of service only to who may know the name', () => {
    const served = aMatter()
      .atLevel(2)
      .classified()
      .forwardedTo('housing')
      .accepted()
      .issued()
      .does('serve', { way: 'post', proof: '覃桂枝签收' }, staffActor('dengji1'))
      .build();

    expect(cardOf('dengji1', served).service.served?.proof).toBe('覃桂枝签收');
    expect(cardOf('zhujian1', served).service.served).toMatchObject({ way: 'post', proof: '' });
  });
});

describe('the discipline office’s card', () => {
  test('stays closed to each officer until he writes why he opens it, and is closed again the next day', () => {
    const opened = situation('filed as a report, opened');
    const isClosedTo = (account: string, matter: Matter, on?: string): boolean => {
      const card = cardOf(account, matter, on);
      const hides = card.submissions.length === 0 && card.moves.length === 0 && !card.who.mayRead;
      expect(card.sealed?.locked).toBe(hides);
      return hides;
    };
    expect(isClosedTo('jiwei1', situation('filed as a report'))).toBe(true);
    expect(isClosedTo('jiwei1', opened)).toBe(false);
    expect(isClosedTo('jiwei2', opened)).toBe(true);
    expect(isClosedTo('jiwei1', opened, addDays(opened.state.receivedOn, 1))).toBe(true);
  });

  test('opened, shows the report, whom it is about, and who had seen it before', () => {
    expect(cardOf('jiwei1', situation('sealed, opened with a reason'))).toMatchObject({
      sealed: {
        locked: false,
        on: '2026-03-10',
        asFiled: false,
        accused: ['县住建局'],
        seenBy: ['县信访局', '县住建局'],
        notice: null,
      },
      who: { masked: '覃**', mayRead: true },
    });
    expect(cardOf('jiwei1', situation('filed as a report, opened')).moves).toEqual([
      'give-notice',
      'hand-on',
      'hand-back',
    ]);
    expect(cardOf('jiwei1', situation('filed as a report, opened')).submissions[0]?.about).toBe('收了钱不办事的人');
  });
});

test('photos are shown by addresses that end after half an hour', () => {
  const [photo] = cardOf('dengji1', situation('registered'), '2026-03-02').submissions[0]?.photos ?? [];
  const ticket = new URL(photo?.url ?? '', 'http://localhost').searchParams.get('ticket') ?? '';
  const isGood = (time: string) =>
    desk.crypto.checkTicket(ticket, `photo:${photo?.id ?? ''}`, instantAt('2026-03-02', time));

  expect(photo?.small).toMatch(/^\/photo\/a{32}\?size=small&ticket=/);
  expect([isGood('10:29'), isGood('10:31')]).toEqual([true, false]);
});
