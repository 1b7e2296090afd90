import { describe, expect, test } from 'vitest';
import type { Relation } from '../../shared/people/sight';
import { relationOf, whatMaySee } from '../../shared/people/visibility';
import { audiences, whoSees, type ToBeFiled } from '../../shared/people/who-sees';
import { circumstancesAt } from '../builders/county';
import { aMatter, type MatterBuilder } from '../builders/matter';
import { staffActor } from '../builders/people';

const filed = (kind: ToBeFiled['kind'], privacy: ToBeFiled['privacy'], direct: boolean): ToBeFiled => ({
  kind,
  privacy,
  direct,
});
const mark = (sees: boolean): string => (sees ? '看得到' : '看不到');
const lines = (asked: ToBeFiled): readonly string[] =>
  whoSees(asked).map(({ who, identity, text }) => `${who} 姓名${mark(identity)} 事情${mark(text)}`);

describe('the filing page says truly who will see what', () => {
  test('at level 1 the office that handles it learns the name too', () => {
    expect(lines(filed('petition', 1, false))).toEqual([
      '信访局经办人 姓名看得到 事情看得到',
      '办事单位 姓名看得到 事情看得到',
      '县领导、县联席办 姓名看不到 事情看得到',
      '其他人 姓名看不到 事情看不到',
    ]);
  });

  test('at level 2 only the petition office does', () => {
    expect(lines(filed('petition', 2, false)).slice(0, 2)).toEqual([
      '信访局经办人 姓名看得到 事情看得到',
      '办事单位 姓名看不到 事情看得到',
    ]);
  });

  test('at level 3 nobody does', () => {
    expect(whoSees(filed('suggestion', 3, false)).some(({ identity }) => identity)).toBe(false);
  });

  test("a township's own mailbox is opened in the township, and its secretary sees no name", () => {
    expect(lines(filed('petition', 1, true))).toEqual([
      '乡镇（街道）经办人 姓名看得到 事情看得到',
      '乡镇（街道）书记 姓名看不到 事情看得到',
      '转去办的单位 姓名看得到 事情看得到',
      '信访局督办员 姓名看不到 事情看得到',
      '县领导、县联席办 姓名看不到 事情看得到',
      '其他人 姓名看不到 事情看不到',
    ]);
  });

  test('a report is seen by the discipline office alone: the accused and the petition office are named and see nothing', () => {
    expect(lines(filed('accusation', 1, false))).toEqual([
      '收举报的纪检监察机关 姓名看得到 事情看得到',
      '您告的人、单位 姓名看不到 事情看不到',
      '信访局 姓名看不到 事情看不到',
      '县领导 姓名看不到 事情看不到',
      '其他人 姓名看不到 事情看不到',
    ]);
  });
});

/** A matter as it would be filed, and sent to a unit; and somebody who stands in each relation to it. */
const asFiled = ({ kind, privacy, direct }: ToBeFiled): MatterBuilder => {
  const begun = aMatter().atLevel(privacy);
  if (kind === 'accusation') return begun.asReport('discipline', 'housing');
  const coming = direct ? begun.intoMailbox('township:hewan') : kind === 'suggestion' ? begun.asSuggestion() : begun;
  return coming.classified(kind === 'suggestion' ? '29' : '31(6)').forwardedTo('water');
};

const standIn: Partial<Record<Relation, string>> = {
  discipline: 'jiwei1',
  'accused-office': 'zhujian1',
  'petition-office': 'dengji1',
  'registering-office': 'hewan1',
  'mailbox-owner': 'hewan3',
  'handling-unit': 'shuili1',
  overseer: 'zhuanban1',
  'county-leader': 'fushuji1',
  none: 'linye1',
};

const everyFiling = (['petition', 'suggestion', 'accusation'] as const).flatMap((kind) =>
  ([1, 2, 3] as const).flatMap((privacy) => [true, false].map((direct) => filed(kind, privacy, direct))),
);

describe('what the page promises is what the server does', () => {
  test.each(everyFiling)('$kind, level $privacy, received directly: $direct', (asked) => {
    const { state, movedAt } = asFiled(asked).build();
    const on = circumstancesAt(movedAt);

    const promised = whoSees(asked);
    const kept = promised.map(({ who }) => {
      const audience = audiences.find((one) => one.who === who && one.shownFor(asked));
      const sight = whatMaySee(staffActor(standIn[audience?.relation ?? 'none'] ?? ''), state, on);
      return { who, identity: sight.identity, text: sight.text };
    });

    expect(kept).toEqual(promised);
  });

  test('the joint-meeting office, named together with the leaders, sees just what they see', () => {
    const { state, movedAt } = asFiled(filed('petition', 1, false)).build();
    const on = circumstancesAt(movedAt);

    const { relation: _leader, ...ofLeader } = whatMaySee(staffActor('fushuji1'), state, on);
    const { relation: _office, ...ofOffice } = whatMaySee(staffActor('lianxi1'), state, on);

    expect(ofOffice).toEqual(ofLeader);
  });

  test('the stand-ins stand in the relation they are named for', () => {
    const atTheCounty = asFiled(filed('petition', 1, false)).build();
    const atTheTownship = asFiled(filed('petition', 1, true)).build();
    const sealed = asFiled(filed('accusation', 1, false)).build();
    const found = [atTheCounty, atTheTownship, sealed].flatMap(({ state, movedAt }) =>
      Object.entries(standIn).map(([relation, account]) => [
        relation,
        relationOf(staffActor(account), state, circumstancesAt(movedAt)),
      ]),
    );

    for (const relation of Object.keys(standIn)) expect(found).toContainEqual([relation, relation]);
  });
});
