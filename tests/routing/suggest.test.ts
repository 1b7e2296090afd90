import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offices } from '../../cloudfunctions/local/county/offices';
import { routingRules } from '../../shared/routing/rules';
import { suggestOffice, type Asked } from '../../shared/routing/suggest';

const suggest = (asked: Asked) => suggestOffice(asked, routingRules, offices);
const best = (asked: Asked) => suggest(asked)[0];

const blockedDrain = '东关村口那条排水沟堵了，一下雨脏水就漫到路上。';

describe('which office is offered first', () => {
  test.each([
    ['兴业路 9 个路灯都不亮', 'urban', 13, 'housing'],
    [blockedDrain, 'urban', 12, 'housing'],
    [blockedDrain, 'village', 31, 'chengguan'],
    ['河堤塌了一段，怕发大水', 'village', 27, 'water'],
    ['在工地干了半年，老板欠薪不给', 'urban', 44, 'human-resources'],
    ['养老保险少算了两年工龄', 'urban', 45, 'human-resources'],
    ['住院报销比例比去年低', 'urban', 46, 'medical-insurance'],
    ['小区电梯三天两头坏，物业不修', 'urban', 58, 'market'],
    ['二轮承包地面积登记少了一亩', 'village', 30, 'agriculture'],
    ['村小学寒假让学生交补课费', 'village', 50, 'education'],
    ['村东头养猪场的污水排进小河', 'village', 63, 'environment'],
    ['出租车不打表，还拒载', 'urban', 73, 'transport'],
    ['快递放在镇上，取件另收两块钱', 'village', 75, 'transport'],
    ['二胎准生证办了三个月没办下来', 'urban', 71, 'health'],
    ['村务三年没公开，村账看不到', 'village', 32, 'chengguan'],
    ['退伍补助少发了一个月', 'village', 37, 'veterans'],
    ['新华街夜市油烟呛人', 'urban', 21, 'urban-management'],
    ['变压器坏了，停电两天', 'village', 41, 'power'],
  ] as const)('%s（%s）: rule %i, %s', (text, placeKind, rule, officeId) => {
    expect(best({ text, townshipId: 'chengguan', placeKind })).toMatchObject({ rule, officeId });
  });
});

describe('the reason', () => {
  test('names the rule, its sentence, the words found and the place that decided', () => {
    const suggestion = best({ text: blockedDrain, townshipId: 'chengguan', placeKind: 'urban' });

    expect(suggestion?.reason).toBe('规则 12：城区排水设施归住建局。写了“排水沟”“堵了”“脏水”，地点在城区。');
    expect(suggestion?.marks.map(({ word }) => word)).toEqual(['排水沟', '堵了', '脏水']);
  });

  test('for the other kind of place the rule is only an alternative, and place is not given as its reason', () => {
    const [, alternative] = suggest({ text: blockedDrain, townshipId: 'chengguan', placeKind: 'village' });

    expect(alternative).toMatchObject({ rule: 12, officeId: 'housing' });
    expect(alternative?.reason).not.toContain('地点');
  });

  test('a word in the first sentence weighs more than the same word at the end', () => {
    const filler = '我家住在这里很多年了，一直没有麻烦过政府，这次实在没有办法才写信。';

    expect(best({ text: `出租车拒载。${filler}孩子要赶去学校。` })?.rule).toBe(73);
    expect(best({ text: `学校门口。${filler}有时路过小区。` })?.rule).toBe(50);
  });
});

describe('an office the text complains of', () => {
  test('is still offered, with a mark to think of recusal', () => {
    const text = '兴业路路灯不亮，打电话给住建局，说没钱修。';

    expect(best({ text })).toMatchObject({ officeId: 'housing', complainedOf: true });
    expect(best({ text: '兴业路路灯不亮。' })).toMatchObject({ officeId: 'housing', complainedOf: false });
  });

  test('"the township government" means the one of the place', () => {
    const text = '村道塌了，找过镇政府，没人管。';

    expect(best({ text, townshipId: 'hewan', placeKind: 'village' })).toMatchObject({
      officeId: 'hewan',
      complainedOf: true,
    });
  });
});

describe('when no rule fits', () => {
  test('the township of the place is asked first', () => {
    expect(suggest({ text: '有一件事想和你们说说。', townshipId: 'yunling' })).toEqual([
      expect.objectContaining({ officeId: 'yunling', rule: null, marks: [] }),
    ]);
  });

  test('and without a place nothing is offered: the registrar decides alone', () => {
    expect(suggest({ text: '有一件事想和你们说说。' })).toEqual([]);
  });
});

describe('what may be another procedure', () => {
  test.each([
    ['镇里会计贪污救灾款', 'accusation', 'discipline'],
    ['法官枉法裁判，我要再审', 'court', 'political-legal'],
    ['仲裁裁决下来了，公司不认', 'arbitration', 'arbitration'],
  ])('%s: think of %s first', (text, hint, officeId) => {
    expect(best({ text })).toMatchObject({ hint, officeId });
  });
});

test('for any text: at most three offices, none twice, and the marks are words of the text, in order, none overlapping', () => {
  const scrap = fc.constantFrom(
    ...routingRules.flatMap(({ strong, words }) => [...strong, ...words]),
    '，',
    '村里',
    '住建局',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 40 }), fc.constantFrom('urban', 'village', null), (scraps, placeKind) => {
      const asked = { text: scraps.join(''), townshipId: 'hexi', placeKind };
      const suggestions = suggest(asked);

      expect(suggestions).toEqual(suggest(asked));
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(new Set(suggestions.map(({ officeId }) => officeId)).size).toBe(suggestions.length);
      for (const { marks } of suggestions) {
        marks.forEach(({ word, start, end }, i) => {
          expect(asked.text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
        });
      }
    }),
  );
});

test('four thousand characters are read in under two milliseconds', () => {
  const text = `${blockedDrain}打过电话给住建局，物业也不管，孩子上学要绕路。`.repeat(100).slice(0, 4000);
  suggest({ text, townshipId: 'chengguan', placeKind: 'urban' });

  const began = performance.now();
  for (let i = 0; i < 50; i++) suggest({ text, townshipId: 'chengguan', placeKind: 'urban' });

  expect((performance.now() - began) / 50).toBeLessThan(2);
});
