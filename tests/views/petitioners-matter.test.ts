import { describe, expect, test } from 'vitest';
import { letterView, lettersOf } from '../../cloudfunctions/views/letters';
import { matterSummary } from '../../cloudfunctions/views/matter-summary';
import { petitionersMatter } from '../../cloudfunctions/views/petitioners-matter';
import { receiptOf } from '../../cloudfunctions/views/receipt';
import { petitionerOperations } from '../../shared/contract/petitioner-operations';
import * as shapes from '../../shared/contract/views';
import { instantAt } from '../../shared/kernel/civil-date';
import { decide, movesOpenTo } from '../../shared/matter/decide';
import type { Matter } from '../../shared/matter/record';
import { aDesk, circumstancesAt } from '../builders/county';
import { someone } from '../builders/filings';
import { aMatter } from '../builders/matter';
import { holderOfSecret } from '../builders/people';
import { everySituation, situation } from '../builders/situations';

const desk = aDesk();
const view = (matter: Matter, on?: string) =>
  petitionersMatter(matter, desk, on === undefined ? matter.movedAt : instantAt(on, '10:00'));

describe('what the petitioner is shown, in every situation', () => {
  test.each(everySituation)('has the shape of the contract: $when', ({ matter }) => {
    expect(shapes.petitionersMatter.parse(view(matter))).toEqual(view(matter));
    const summary = matterSummary(matter, desk, matter.movedAt);
    expect(petitionerOperations['matters.mine'].output.parse({ matters: [summary], next: null }).matters).toEqual([
      summary,
    ]);
    const receipt = receiptOf(matter, desk, 'token');
    expect(shapes.receipt.parse(receipt)).toEqual(receipt);
  });

  test.each(everySituation)('offers only moves that are open to the petitioner: $when', ({ matter }) => {
    const { may } = view(matter);
    const open = movesOpenTo(matter.state, holderOfSecret(matter.id), circumstancesAt(matter.movedAt));

    expect(may.filter((move) => move !== 'bind').every((move) => open.includes(move))).toBe(true);
  });

  test.each(everySituation)(
    'lists only letters that can be read, but for the answer still to be opened: $when',
    ({ matter }) => {
      for (const { id, opened, title } of lettersOf(matter, circumstancesAt(matter.movedAt))) {
        const letter = letterView(matter, id, desk, matter.movedAt);

        if (!opened) expect([id, letter]).toEqual(['opinion', null]);
        else {
          expect(shapes.letter.parse(letter)).toEqual(letter);
          expect(letter?.title).toContain(title);
          expect(letter?.paragraphs.length).toBeGreaterThan(0);
        }
      }
    },
  );

  test.each(everySituation)(
    'speaks in full-width Chinese, without gaps where a name should stand: $when',
    ({ matter }) => {
      const { timeline, card, yourTurn } = view(matter);
      const sentences = [
        ...timeline.flatMap(({ what, why }) => [what, why ?? '']),
        card?.who ?? '-',
        ...yourTurn.map(({ words }) => words),
      ];

      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|\[object|[\u4e00-\u9fff][,:;?!]/);
      // A sentence whose office is unknown would begin with its verb, or end where the name should stand.
      for (const { what } of timeline) expect(what).not.toMatch(/^(收下|说|自己办|签发了|要多用)|转给$|等回话|等$/);
    },
  );
});

describe('what waits for the petitioner', () => {
  const turns = (when: string, on?: string) => view(situation(when), on).yourTurn.map(({ what }) => what);

  test('a letter laid ready or sent to the phone is to be opened', () => {
    expect(turns('letter sent to the phone')).toEqual(['open-letter']);
    expect(turns('letter laid ready at level 3')).toEqual(['open-letter']);
    expect(turns('letter on its way by post')).toEqual([]);
    expect(turns('signed')).toEqual([]);
  });

  test('each body is rated until the window closes, and silence asks no more', () => {
    expect(turns('served, not supported')).toEqual(['rate']);
    expect(turns('rated unhappy')).toEqual(['rate']);
    expect(turns('rated by all')).toEqual([]);
    expect(turns('served, not supported', '2026-05-06')).toEqual(['rate']);
    expect(turns('served, not supported', '2026-05-07')).toEqual([]);
  });

  test('what an office says is done is asked about first', () => {
    expect(turns('said to be done', '2026-04-20')).toEqual(['say-if-done', 'rate']);
  });

  test('sorts 我的事 by who must move', () => {
    const group = (when: string) => matterSummary(situation(when), desk, situation(when).movedAt).group;

    expect(group('served, not supported')).toBe('yours');
    expect(group('forwarded')).toBe('going');
    expect(group('refusal objected to')).toBe('going');
    expect(group('closed')).toBe('over');
    expect(group('refused')).toBe('over');
    expect(group('report, noticed')).toBe('over');
  });
});

describe('the line of 我的事', () => {
  const line = (when: string, on: string) => matterSummary(situation(when), desk, instantAt(on, '10:00')).line;

  test.each([
    ['registered', '2026-03-03', '县信访局要把您的事交给管它的单位，并告诉您交给了谁'],
    ['forwarded', '2026-03-18', '县住建局没有按时书面告诉您：归不归它管、怎么办'],
    ['refused', '2026-03-03', '这里办不了，该去县劳动仲裁委'],
    ['closed', '2026-06-02', '6月1日（星期一）办完了'],
    ['rated by all', '2026-04-03', '书面意见送到了，5月6日（星期三）前都能评'],
    ['report, noticed', '2026-03-03', '密封交给了县纪委监委'],
  ])('%s', (when, on, words) => {
    expect(line(when, on)).toBe(words);
  });
});

describe('the petitioner’s own letters', () => {
  test('carry the name, and at level 3 only the number', () => {
    expect(letterView(situation('under way'), 'acceptance-4', desk, situation('under way').movedAt)?.addressee).toBe(
      `${someone.name}同志`,
    );
    const nameless = aMatter().atLevel(3).classified().forwardedTo('housing').accepted().build();
    expect(letterView(nameless, 'acceptance-4', desk, nameless.movedAt)?.addressee).toBe('编号 4703 8216 1 的信访人');
  });

  test('are signed by the office that proposed them, also where another said yes', () => {
    const diverted = situation('diverted');
    const id = view(diverted).letters.at(-1)?.id ?? '';

    expect(letterView(diverted, id, desk, diverted.movedAt)).toMatchObject({
      title: '信访事项导入法定途径告知书',
      signedBy: '青禾县住房和城乡建设局',
    });
  });

  test('say the dates that were promised then, not those that hold now', () => {
    const extended = situation('extended');
    const { letters } = view(extended);
    const plain = (id: string | undefined) => letterView(extended, id ?? '', desk, extended.movedAt)?.plain;

    expect(plain(letters[1]?.id)).toContain('最晚 5月9日 星期六');
    expect(plain(letters[2]?.id)).toContain('原来说 5月9日 星期六，现在最晚 5月29日 星期五');
  });

  test('an answer cannot be read before it is served, by whatever id', () => {
    for (const when of [
      'signed',
      'letter on its way by post',
      'letter sent to the phone',
      'letter laid ready at level 3',
      'letter taken back',
    ])
      expect(letterView(situation(when), 'opinion', desk, situation(when).movedAt)).toBeNull();
    expect(
      letterView(situation('served, supported'), 'opinion', desk, situation('served, supported').movedAt)?.title,
    ).toBe('信访事项处理意见书');
    expect(letterView(situation('forwarded'), 'acceptance-3', desk, situation('forwarded').movedAt)).toBeNull();
  });
});

describe('the receipt', () => {
  test('has a plain text for the code, with number and secret and no link, title or receiving office', () => {
    const matter = aMatter().asReport().build();
    const { qrText, secret, number } = receiptOf(matter, desk, 'token');

    expect(qrText.split('\n')).toEqual([
      '青禾县信访回执',
      '编号 4703 8216 1',
      `查询码 ${secret.replace(/(\d{4})(?=\d)/g, '$1 ')}`,
      '2026年3月2日收到',
    ]);
    expect([secret.length, number.length]).toEqual([16, 9]);
    expect(qrText).not.toMatch(/http|:\/\/|纪/);
  });

  test('says who does what next; where nobody owes anything it names no day', () => {
    expect(receiptOf(aMatter().build(), desk, 't').next).toEqual({
      dueOn: '2026-03-17',
      provisional: false,
      who: '县信访局',
      what: '要把您的事交给管它的单位，并告诉您交给了谁',
    });
    expect(receiptOf(situation('filed as a nameless report'), desk, 't').next).toMatchObject({
      dueOn: '',
      who: '县纪委监委',
    });
  });
});

describe('the petitioner sees', () => {
  test.each([
    ['registered', '县信访局'],
    ['under way', '县住建局'],
    ['sealed while under way', '县纪委监委'],
    ["in a township's mailbox", '河湾镇政府'],
    ['closed', ''],
  ])('who holds the matter: %s', (when, office) => {
    expect(view(situation(when)).heldBy).toBe(office);
  });

  test('who read the name and for what', () => {
    expect(view(situation('with additions, read and recused')).identityReads).toEqual([
      { on: '2026-03-02', who: '县住建局的工作人员', reason: '打电话问沟在村口哪一边' },
    ]);
  });

  test('which levels are still offered: never back from 3, never to 2 in a township’s own mailbox', () => {
    expect(view(situation('registered')).privacyOffered).toEqual([2, 3]);
    expect(view(situation('forwarded at level 3')).privacyOffered).toEqual([]);
    expect(view(situation("in a township's mailbox")).privacyOffered).toEqual([3]);
  });

  test('a report as a report, and once it is handed back as what it then is', () => {
    expect(view(situation('filed as a report')).seen.map(({ who }) => who)).toContain('您告的人、单位');
    expect(view(situation('sealed while under way')).seen.find(({ who }) => who === '信访局')).toEqual({
      who: '信访局',
      identity: false,
      text: false,
    });
    expect(view(situation('report handed back')).seen.map(({ who }) => who)).toContain('办事单位');
  });

  test('the notice of the discipline office and the day of the hand-over', () => {
    expect(view(situation('report, noticed')).sealed).toEqual({
      receivedBy: '县纪委监委',
      on: '2026-03-02',
      notice: '您的举报收到了，正在看。',
    });
  });

  test('that a nameless matter can be tied to no phone', () => {
    expect(view(situation('registered')).may).toContain('bind');
    expect(view(situation('forwarded at level 3')).may).not.toContain('bind');
    expect(view(aMatter().ownedBy('person-1').build()).may).not.toContain('bind');
  });

  test('only buttons that the rules would let through', () => {
    const { state, id } = situation('served, not supported');
    const on = circumstancesAt(situation('served, not supported').movedAt);
    const data = { body: 'unit', outcome: 'satisfied', manner: 'satisfied', speed: 'satisfied', words: '' } as const;

    expect(view(situation('served, not supported')).may).toContain('rate');
    expect(decide(state, 'rate', data, holderOfSecret(id), on, 'p').ok).toBe(true);
  });
});
