import { describe, expect, test } from 'vitest';
import { workCard } from '../../cloudfunctions/views/work-card';
import { workRow } from '../../cloudfunctions/views/work-row';
import { staff } from '../../cloudfunctions/local/county/staff';
import type { Matter } from '../../shared/matter/record';
import { whatMaySee } from '../../shared/people/visibility';
import { aDesk, circumstancesAt } from '../builders/county';
import { someone } from '../builders/filings';
import { aMatter, type MatterBuilder } from '../builders/matter';
import { staffActor } from '../builders/people';
import { everySituation } from '../builders/situations';

const desk = aDesk();

/** Every byte this account gets of this matter: its card and its row on each list. */
const bytesFor = (account: string, matter: Matter): string => {
  const viewer = staffActor(account);
  const rows = ['all', 'search', 'to-do:unit', 'to-do:head'].map((list) =>
    workRow(matter, viewer, desk, matter.movedAt, list),
  );
  return JSON.stringify([workCard(matter, viewer, desk, matter.movedAt, { similar: [{ matter, score: 0 }] }), rows]);
};

const sightOf = (account: string, { state, movedAt }: Matter) =>
  whatMaySee(staffActor(account), state, circumstancesAt(movedAt));

const identifying = [someone.name, someone.phone, someone.address];

describe.each(everySituation)('$when', ({ matter }) => {
  test('no card and no row of anybody holds the name, the phone or the address', () => {
    for (const { account } of staff) {
      const bytes = bytesFor(account, matter);

      expect(
        identifying.filter((part) => bytes.includes(part)),
        account,
      ).toEqual([]);
    }
  });

  test('who may not know the name is not shown its first character either, nor that a phone was left', () => {
    for (const { account } of staff.filter((one) => !sightOf(one.account, matter).identity)) {
      const bytes = bytesFor(account, matter);

      expect(bytes, account).not.toContain('覃');
      expect(bytes, account).toContain('"who":{"masked":null,"hasPhone":false,"hasAddress":false,"mayRead":false,');
    }
  });

  test('who may see nothing of it gets no word of it', () => {
    const words = [
      matter.title,
      ...matter.submissions.flatMap(({ facts, request, about, place }) => [facts, request, about, place]),
    ].filter((one) => one !== '');

    for (const { account } of staff.filter((one) => !sightOf(one.account, matter).text)) {
      const bytes = bytesFor(account, matter);

      expect(
        words.filter((word) => bytes.includes(word)),
        account,
      ).toEqual([]);
      expect(bytes, account).not.toContain('/photo/');
    }
  });
});

/** Everything a unit's people may be told in the life of a matter, with the petition office writing the name wherever it can. */
const livesAtLevel2: readonly {
  readonly life: string;
  readonly lived: (matter: MatterBuilder, name: string) => MatterBuilder;
  readonly auditorReadsReasons?: true;
}[] = [
  { life: 'forwarded', lived: (matter) => matter.classified().forwardedTo('housing') },
  { life: 'under way', lived: (matter) => matter.classified().assignedTo('housing').accepted() },
  {
    life: 'name read by the petition office',
    auditorReadsReasons: true,
    lived: (matter, name) =>
      matter.classified().forwardedTo('housing').identityReadBy('dengji1', `给${name}打电话问地点`),
  },
  { life: 'letter signed', lived: (matter) => matter.classified().forwardedTo('housing').accepted().issued() },
  {
    life: 'letter served, signed for by name',
    lived: (matter, name) =>
      matter
        .classified()
        .forwardedTo('housing')
        .accepted()
        .issued()
        .does('serve', { way: 'counter', proof: `${name}签收` }, staffActor('dengji1')),
  },
  {
    life: 'letter sent by post to a named address, and returned',
    lived: (matter, name) =>
      matter
        .classified()
        .forwardedTo('housing')
        .accepted()
        .issued()
        .does('dispatch', { way: 'post', tracking: `东关村${name} XA1` }, staffActor('dengji1'))
        .does('dispatch-failed', { reason: `${name}不在家，退回来了。` }, staffActor('dengji1')),
  },
  {
    life: 'rated, answered again and closed',
    lived: (matter, name) =>
      matter
        .classified()
        .forwardedTo('housing')
        .accepted()
        .issued({ conclusion: 'explain', doneBy: null })
        .does('serve', { way: 'counter', proof: `${name}签收` }, staffActor('dengji1'))
        .rated('unit', 'unsatisfied')
        .unhappyAnswered('unit')
        .on('2026-06-01')
        .closed(),
  },
];

const people = [
  someone,
  { name: '米小满', phone: '13700005678', address: '河湾镇码头街 9 号', residentId: '' },
  { name: '司徒明', phone: '', address: '', residentId: '' },
  { name: '', phone: '', address: '', residentId: '' },
];

describe('two matters that differ only in who filed them look the same, byte by byte, to everybody who may not know', () => {
  // The auditor is left out where a reason names her: he alone checks the reasons for which names are read (security T2).
  const withoutTheName = [
    'zhujian1',
    'zhujian2',
    'shuji1',
    'fushuji1',
    'lianxi1',
    'shenji1',
    'zhengfu2',
    'shuili1',
    'guanli1',
    'xinfang1',
  ];

  test.each(livesAtLevel2)('at level 2: $life', ({ lived, auditorReadsReasons = false }) => {
    const matters = people.map((identity) => lived(aMatter().atLevel(2).from(identity), identity.name).build());

    for (const account of withoutTheName.filter((one) => !(auditorReadsReasons && one === 'shenji1'))) {
      const [first, ...others] = matters.map((matter) => bytesFor(account, matter));

      for (const other of others) expect(other, account).toBe(first);
    }
  });

  test('while the petition office tells them apart', () => {
    const [one, two] = people.map((identity) =>
      bytesFor('dengji1', aMatter().atLevel(2).from(identity).classified().forwardedTo('housing').build()),
    );

    expect(one).not.toBe(two);
  });

  test('at level 3 nobody at all can tell them apart, since nothing was kept', () => {
    const [one, two] = people.map((identity) =>
      aMatter().atLevel(3).from(identity).classified().forwardedTo('housing').build(),
    );
    if (one === undefined || two === undefined) throw new Error('two people are needed');

    expect([one.identity, one.indexes.phone]).toEqual([null, null]);
    for (const { account } of staff) expect(bytesFor(account, two), account).toBe(bytesFor(account, one));
  });

  test('of a report not even the unit it accuses can tell that it exists', () => {
    const [mine, theirs] = people.map((identity) =>
      aMatter().from(identity).saying({ title: '某人的事' }).asReport('discipline', 'housing').build(),
    );
    if (mine === undefined || theirs === undefined) throw new Error('two people are needed');

    expect(sightOf('zhujian2', mine).may).toBe(false);
    expect(bytesFor('zhujian2', mine)).toBe(bytesFor('zhujian2', theirs));
  });
});
