import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../shared/letters/compose-letter';
import { spokenDate, writtenDate } from '../../shared/letters/dates-in-words';
import type { LetterFacts } from '../../shared/letters/letter-facts';
import { letterKinds, type LetterKind } from '../../shared/letters/letter-kinds';
import { plainSummary } from '../../shared/letters/plain-summary';
import type { RightDoor } from '../../shared/matter/moves';
import { busReply, lampsHead, lampsOpinion } from './an-answer';

const door: RightDoor = {
  name: '县劳动仲裁委',
  address: '河滨路 36 号四楼',
  hours: '工作日',
  phone: '0000-5550158',
  route: '带劳动合同和工资条，填仲裁申请书。',
  period: '一年内申请',
};
const objectable = { petitionOffice: '青禾县信访局', answeredInWorkingDays: 10 };
const housing = {
  name: '县住建局',
  fullName: '青禾县住房和城乡建设局',
  address: '建设路 18 号',
  phone: '0000-5550111',
};
const reason = '劳动争议要先走仲裁，信访不能代替。';

/** One complete letter of every kind. */
const facts: { readonly [K in LetterKind]: LetterFacts<K> } = {
  receipt: { ...lampsHead, answerBy: '2026-10-27', byUnit: false },
  'forwarding-notice': {
    ...lampsHead,
    to: housing,
    because: '城区路灯归住建局',
    assigned: false,
    answerBy: '2026-11-05',
  },
  'acceptance-notice': { ...lampsHead, path: '31(6)', answerBy: '2026-12-15' },
  'not-accepted-notice': { ...lampsHead, ...objectable, code: 'outside-competence', reason, door },
  'no-longer-notice': { ...lampsHead, ...objectable, earlierNumber: '470382165', reason, door },
  'diversion-notice': { ...lampsHead, ...objectable, path: '31(2)', reason, door },
  'extension-notice': { ...lampsHead, days: 20, reason: '要等检测结果。', oldDue: '2026-12-15', newDue: '2027-01-04' },
  opinion: { ...lampsHead, ...lampsOpinion, reviewOrgan: '青禾县人民政府' },
  'duty-reply': { ...lampsHead, ...lampsOpinion, kind: 'duty-reply', conclusion: null },
  'suggestion-reply': { ...lampsHead, ...busReply },
  'objection-ruling': { ...lampsHead, agreed: false, reason, objectedOn: '2026-11-20', noticeBy: '2026-12-01' },
  'service-notice': {
    ...lampsHead,
    way: 'electronic',
    letterTitle: '信访事项处理意见书',
    letterNumber: '清住建信〔2026〕41号',
    issuedOn: '2026-11-23',
    until: '2026-11-30',
  },
};

/** The letter and its short words, as text. */
const printed = <K extends LetterKind>(kind: K, change: Partial<LetterFacts<K>> = {}) => {
  const letter = composeLetter(kind, { ...facts[kind], ...change });
  return letter.paragraphs.map(({ heading, text }) => `${heading ?? ''}${text}`).join('\n');
};
const spoken = <K extends LetterKind>(kind: K, change: Partial<LetterFacts<K>> = {}) =>
  plainSummary(kind, { ...facts[kind], ...change });

describe('the opinion', () => {
  test('has title, number, addressee, five numbered parts, the office and the day', () => {
    const letter = composeLetter('opinion', facts.opinion);

    expect(letter).toMatchObject({
      title: '信访事项处理意见书',
      number: '清住建信〔2026〕41号',
      addressee: '王桂兰等 3 位同志',
      signedBy: '青禾县住房和城乡建设局',
      date: '2026-11-23',
    });
    expect(letter.paragraphs.map(({ heading }) => heading)).toEqual([
      '一、您的请求',
      '二、查明的事实和理由',
      '三、处理意见',
      '四、依据',
      '五、您的权利',
    ]);
  });

  test('always names the review organ and its thirty days', () => {
    expect(printed('opinion')).toContain(
      '自收到本意见书之日起 30 日内，依照《信访工作条例》第三十五条，向青禾县人民政府申请复查',
    );
  });

  test('that supports names the day; one that does not, does not', () => {
    expect(printed('opinion')).toContain(
      '予以支持。县住建局城市照明所重新铺设电缆 180 米，修好 9 盏路灯。上述事项于2026年12月18日前完成。',
    );
    expect(printed('opinion', { conclusion: 'not-support' })).toContain('不予支持');
    expect(printed('opinion', { conclusion: 'not-support' })).not.toContain('12月18日');
  });

  test('has no number before it is signed', () => {
    expect(composeLetter('opinion', { ...facts.opinion, serial: null }).number).toBe('');
  });

  test('is told in a few plain sentences first, and shows the same gap', () => {
    expect(spoken('opinion')).toEqual([
      '县住建局查了，9 盏灯确实不亮，是施工挖断了电缆。',
      '县住建局的意见：支持您的请求。',
      '最晚 12月18日 星期五办好。',
      '不服，收到后 30 天内，可以请青禾县人民政府再查一次。',
    ]);
    expect(spoken('opinion', { doneBy: null })).toContain('哪天前办好：还没写。');
    expect(spoken('opinion', { conclusion: null })).toContain('县住建局的意见：结论还没写。');
  });
});

describe('the notices', () => {
  test('the forwarding notice says to whom, why, and by when that office answers', () => {
    expect(printed('forwarding-notice')).toContain('属于青禾县住房和城乡建设局的职责范围：城区路灯归住建局');
    expect(printed('forwarding-notice')).toContain('15 日内，即2026年11月5日前');
    expect(spoken('forwarding-notice')).toEqual([
      '您的事交给县住建局了，因为城区路灯归住建局。',
      '最晚 11月5日 星期四，它要书面告诉您归不归它管、怎么办。',
    ]);
  });

  test.each([
    ['31(6)', '60 日内'],
    ['31(5)', '依法履行职责或者答复'],
    ['29', '是否采纳'],
  ] as const)('the acceptance notice for %s tells its own procedure', (path, words) => {
    expect(printed('acceptance-notice', { path })).toContain(words);
  });

  test.each(['not-accepted-notice', 'no-longer-notice', 'diversion-notice'] as const)(
    'the %s names the right door and the way to object',
    (kind) => {
      const text = printed(kind);

      for (const part of [
        door.name,
        door.address,
        door.phone,
        '带劳动合同和工资条',
        door.period,
        '青禾县信访局提出异议',
        '10 个工作日',
      ]) {
        expect(text).toContain(part);
      }
      expect(spoken(kind).join('')).toContain('该去县劳动仲裁委，地址：河滨路 36 号四楼，电话：0000-5550158。');
    },
  );

  test('each ground of not accepting stands on its own article', () => {
    const articles = (['in-process', 'skip-level-visit', 'outside-competence', 'within-review-window'] as const).map(
      (code) => /条例》(第[^，]+)，/.exec(printed('not-accepted-notice', { code }))?.[1],
    );

    expect(articles).toEqual(['第十九条第三款', '第二十条第一款', '第二十三条第一款', '第三十五条']);
  });

  test('an extension tells the old day, the new day and the reason', () => {
    expect(printed('extension-notice')).toContain('延长 20 日，由2026年12月15日延至2027年1月4日');
    expect(spoken('extension-notice')).toEqual([
      '县住建局要多用几天。',
      '原来说 12月15日 星期二，现在最晚 1月4日 星期一。',
      '因为：要等检测结果。',
    ]);
  });

  test('a ruling against the unit leaves its day as it was', () => {
    expect(printed('objection-ruling')).toContain('在2026年12月1日前书面告知信访人');
    expect(printed('objection-ruling', { agreed: true })).toContain('有关材料退回');
  });

  test('a public notice holds the number, and neither title nor name', () => {
    const text = printed('service-notice', { way: 'public-notice', addressee: '编号 3815 6620 7 的信访人' });

    expect(text).toContain('编号 3815 6620 7 的信访事项');
    expect(text).not.toContain(lampsHead.matterTitle);
    expect(text).not.toContain('王桂兰');
  });

  test('the receipt tells a unit’s own duty where the unit received it itself', () => {
    expect(printed('receipt')).toContain('第二十二条第一款');
    expect(printed('receipt', { byUnit: true })).toContain('第二十三条第二款');
  });
});

test('every kind of letter comes out whole: title, no empty paragraph, no word of the machine, and plain words before it', () => {
  for (const kind of Object.keys(letterKinds) as LetterKind[]) {
    const letter = composeLetter(kind, facts[kind]);
    const text = [
      letter.title,
      ...letter.paragraphs.flatMap(({ heading, text: words }) => [heading ?? '', words]),
    ].join('\n');

    expect(letter.title).toBe(letterKinds[kind].title);
    expect(letter.number === '', kind).toBe(!letterKinds[kind].numbered);
    expect(
      letter.paragraphs.every(({ text: words }) => words.trim() !== ''),
      kind,
    ).toBe(true);
    expect(text, kind).not.toMatch(/undefined|null|NaN|\[object|。。|[\u4e00-\u9fff][,:;?!]/);
    expect(spoken(kind).length, kind).toBeGreaterThan(0);
    expect(spoken(kind).join(''), kind).not.toMatch(/undefined|null|NaN|信访事项|责任单位|。。/);
  }
});

test('dates are written as letters write them and spoken as we say them', () => {
  expect(writtenDate('2026-06-08')).toBe('2026年6月8日');
  expect(spokenDate('2026-06-18')).toBe('6月18日 星期四');
});
