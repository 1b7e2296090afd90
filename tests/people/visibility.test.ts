import { describe, expect, test } from 'vitest';
import { staff } from '../../cloudfunctions/local/county/staff';
import type { Matter } from '../../shared/matter/record';
import type { Relation } from '../../shared/people/sight';
import { relationOf, whatMaySee, type Sight } from '../../shared/people/visibility';
import { circumstancesAt, circumstancesOn } from '../builders/county';
import { aMatter } from '../builders/matter';
import { staffActor, staffActorWith } from '../builders/people';

const atHousing = aMatter().classified().forwardedTo('housing');
const answered = atHousing.accepted().issuedOn('2026-04-01', { conclusion: 'not-support' }).servedOn('2026-04-02');

/** Everybody who has a relation to the matter, by account. Nobody else of the county's accounts may see it. */
type Expected = Readonly<Record<string, Relation>>;

const countyLeaders: Expected = {
  shuji1: 'county-leader',
  xianzhang1: 'county-leader',
  fushuji1: 'county-leader',
  fuxianzhang1: 'county-leader',
};
const overview: Expected = { ...countyLeaders, lianxi1: 'joint-meeting', lianxi2: 'joint-meeting', shenji1: 'auditor' };
const office: Expected = {
  dengji1: 'petition-office',
  dengji2: 'petition-office',
  zhuanban1: 'petition-office',
  zhuanban2: 'petition-office',
  xinfang2: 'petition-office',
};
const overseers: Expected = { zhuanban1: 'overseer', zhuanban2: 'overseer' };
const housing: Expected = { zhujian1: 'handling-unit', zhujian2: 'handling-unit' };
const water: Expected = { shuili1: 'handling-unit', shuili2: 'handling-unit' };
const hewan: Expected = { hewan1: 'registering-office', hewan2: 'registering-office' };

const situations: readonly { readonly when: string; readonly matter: Matter; readonly sees: Expected }[] = [
  { when: 'just registered', matter: aMatter().build(), sees: { ...overview, ...office } },
  { when: 'forwarded to the housing bureau', matter: atHousing.build(), sees: { ...overview, ...office, ...housing } },
  { when: 'accepted by it', matter: atHousing.accepted().build(), sees: { ...overview, ...office, ...housing } },
  {
    when: 'waiting for the ruling on its objection',
    matter: atHousing.objected().build(),
    sees: { ...overview, ...office, ...housing },
  },
  {
    when: 'given back on its objection',
    matter: atHousing.objected().objectionAgreed().build(),
    sees: { ...overview, ...office },
  },
  {
    when: 'and sent on to the water bureau',
    matter: atHousing.objected().objectionAgreed().forwardedTo('water').build(),
    sees: { ...overview, ...office, ...water },
  },
  { when: 'recalled from it', matter: atHousing.recalled().build(), sees: { ...overview, ...office } },
  { when: 'diverted out of its hands', matter: atHousing.diverted().build(), sees: { ...overview, ...office } },
  {
    when: 'moved to another unit',
    matter: atHousing.changedTo('water').build(),
    sees: { ...overview, ...office, ...water },
  },
  { when: 'turned away', matter: aMatter().classified().refused().build(), sees: { ...overview, ...office } },
  { when: 'closed', matter: answered.on('2026-06-01').closed().build(), sees: { ...overview, ...office, ...housing } },
  {
    when: 'handled by the petition office itself',
    matter: aMatter().classified().handledDirectly().build(),
    sees: { ...overview, ...office, xinfang1: 'petition-office' },
  },
  {
    when: 'rated unhappy with the petition office',
    matter: answered.rated('petition-office', 'unsatisfied').build(),
    sees: { ...overview, ...office, ...housing, xinfang1: 'petition-office' },
  },
  {
    when: "in the county secretary's mailbox",
    matter: aMatter().intoMailbox('secretary').build(),
    sees: { ...overview, ...office, shuji1: 'mailbox-owner' },
  },
  {
    when: "in a township's own mailbox",
    matter: aMatter().intoMailbox('township:hewan').build(),
    sees: { ...overview, ...overseers, ...hewan, hewan3: 'mailbox-owner' },
  },
  {
    when: 'sent on by the township that received it',
    matter: aMatter().intoMailbox('township:hewan').classified().forwardedTo('water').build(),
    sees: { ...overview, ...overseers, ...hewan, ...water, hewan3: 'mailbox-owner' },
  },
  {
    when: "taken in at a township's counter",
    matter: aMatter().atTheCounterOf('hewan').build(),
    sees: { ...overview, ...overseers, ...hewan, hewan3: 'township-leader' },
  },
  {
    when: 'forwarded to a township',
    matter: aMatter().classified().forwardedTo('hewan').build(),
    sees: { ...overview, ...office, hewan1: 'handling-unit', hewan2: 'handling-unit', hewan3: 'township-leader' },
  },
  {
    when: 'waiting for a yes to what the head himself proposed',
    matter: atHousing
      .accepted()
      .proposes('extend', { days: 10, reason: '要请专业队伍探明。' }, staffActor('zhujian2'))
      .build(),
    sees: { ...overview, ...office, ...housing, zhengfu2: 'superior' },
  },
  {
    when: 'waiting for a yes to what a handler proposed',
    matter: atHousing
      .accepted()
      .proposes('extend', { days: 10, reason: '要请专业队伍探明。' }, staffActor('zhujian1'))
      .build(),
    sees: { ...overview, ...office, ...housing },
  },
  {
    when: 'filed as a report against the housing bureau',
    matter: aMatter().asReport('discipline', 'housing').build(),
    sees: { jiwei1: 'discipline', jiwei2: 'discipline', zhujian1: 'accused-office', zhujian2: 'accused-office' },
  },
  {
    when: 'found to be a report while the housing bureau held it',
    matter: atHousing.sealedTo('city-discipline', 'housing').build(),
    sees: { shijiwei1: 'discipline', zhujian1: 'accused-office', zhujian2: 'accused-office' },
  },
  {
    when: 'handed back as no report',
    matter: atHousing.sealedTo('discipline', 'housing').handedBack().build(),
    sees: { ...overview, ...office, ...housing },
  },
  {
    when: 'filed as a report and handed back',
    matter: aMatter().asReport('discipline', 'housing').handedBack().build(),
    sees: { ...overview, ...office },
  },
  {
    when: 'touching two who are recused',
    matter: atHousing.recusedBy('zhujian1').recusedBy('dengji1').build(),
    sees: { ...overview, ...office, ...housing, zhujian1: 'recused', dengji1: 'recused' },
  },
  {
    when: 'sealed, with a discipline officer who is recused',
    matter: aMatter().asReport('discipline').recusedBy('jiwei1').build(),
    sees: { jiwei1: 'recused', jiwei2: 'discipline' },
  },
];

describe('who stands how toward a matter, over every account of the county', () => {
  test.each(situations)('$when', ({ matter, sees }) => {
    const on = circumstancesAt(matter.movedAt);

    const found = staff.map(({ account }) => [account, relationOf(staffActor(account), matter.state, on)]);

    expect(Object.fromEntries(found.filter(([, relation]) => relation !== 'none'))).toEqual(sees);
  });

  test('the administrator of the petition office sees no matter at all', () => {
    for (const { matter } of situations)
      expect(whatMaySee(staffActor('guanli1'), matter.state, circumstancesAt(matter.movedAt)).may).toBe(false);
  });
});

/** What is seen, in one line; what is not named is not seen. */
const seen = (sight: Sight): string =>
  [
    ...(['text', 'photos', 'place', 'identity', 'clocks', 'letters', 'accused'] as const).filter(
      (field) => sight[field],
    ),
    ...(sight.history === 'none' ? [] : [`history:${sight.history}`]),
    ...sight.ratings.map((body) => `rating:${body}`),
  ].join(' ');

const allButIdentity = 'text photos place clocks letters history:all';

/** The table written out a second time, by hand: relation × level. */
const cells: readonly (readonly [Relation, string, Matter, level1: string, level2: string, level3: string])[] = [
  // prettier-ignore
  ...([
    ['petition-office', 'dengji1', atHousing, 'text photos place identity clocks letters accused history:all', 'text photos place identity clocks letters accused history:all', 'text photos place clocks letters accused history:all'],
    ['handling-unit', 'zhujian1', atHousing, 'text photos place identity clocks letters history:all', allButIdentity, allButIdentity],
    ['county-leader', 'fushuji1', atHousing, allButIdentity, allButIdentity, allButIdentity],
    ['joint-meeting', 'lianxi1', atHousing, allButIdentity, allButIdentity, allButIdentity],
    ['auditor', 'shenji1', atHousing, 'clocks history:acts', 'clocks history:acts', 'clocks history:acts'],
    ['none', 'shuili1', atHousing, '', '', ''],
    ['recused', 'zhujian1', atHousing.recusedBy('zhujian1'), '', '', ''],
    ['superior', 'zhengfu2', atHousing.proposes('object', { reason: '不在城区排水范围里。', suggestOfficeId: null }, staffActor('zhujian2')), allButIdentity, allButIdentity, allButIdentity],
    ['mailbox-owner', 'xianzhang1', aMatter().intoMailbox('head'), allButIdentity, allButIdentity, allButIdentity],
    ['township-leader', 'hewan3', aMatter().classified().forwardedTo('hewan'), allButIdentity, allButIdentity, allButIdentity],
    ['registering-office', 'hewan1', aMatter().intoMailbox('township:hewan'), 'text photos place identity clocks letters accused history:all', 'text photos place clocks letters accused history:all', 'text photos place clocks letters accused history:all'],
    ['overseer', 'zhuanban1', aMatter().intoMailbox('township:hewan'), allButIdentity, allButIdentity, allButIdentity],
    ['discipline', 'jiwei1', aMatter().asReport(), 'text photos place identity clocks accused history:all', 'text photos place identity clocks accused history:all', 'text photos place clocks accused history:all'],
    ['accused-office', 'zhujian2', aMatter().asReport('discipline', 'housing'), '', '', ''],
  ] as const).map(([relation, account, begun, ...levels]) => [relation, account, begun.build(), ...levels] as const),
];

describe('what each relation sees, field by field, at each level', () => {
  test.each(cells)('%s (%s)', (relation, account, matter, ...expected) => {
    const actor = staffActor(account);

    const sights = ([1, 2, 3] as const).map((privacy) =>
      whatMaySee(actor, { ...matter.state, privacy }, circumstancesAt(matter.movedAt)),
    );

    expect(sights.map((sight) => sight.relation)).toEqual([relation, relation, relation]);
    expect(sights.map(seen)).toEqual(expected);
    expect(sights.map((sight) => sight.may)).toEqual(expected.map((cell) => cell !== ''));
  });
});

describe('a sealed accusation', () => {
  const sealed = [
    aMatter().asReport('discipline', 'housing').build(),
    atHousing.sealedTo('discipline', 'housing').build(),
    aMatter().intoMailbox('secretary').sealedTo().build(),
    atHousing.accepted().sealedTo('discipline', 'housing').noticeGiven().build(),
  ];

  test('is, for every account outside the office that received it, a matter that does not exist', () => {
    for (const { state, movedAt } of sealed) {
      for (const { account, officeId } of staff) {
        const { may } = whatMaySee(staffActor(account), state, circumstancesAt(movedAt));

        expect(may, account).toBe(officeId === 'discipline');
      }
    }
  });

  test('is hidden from a discipline officer whose own office is accused', () => {
    const { state, movedAt } = aMatter().asReport('city-discipline', 'discipline').build();

    expect(whatMaySee(staffActor('jiwei1'), state, circumstancesAt(movedAt)).may).toBe(false);
    expect(whatMaySee(staffActor('shijiwei1'), state, circumstancesAt(movedAt)).may).toBe(true);
  });

  test('is hidden from the receiving office itself when somebody there does no discipline work', () => {
    const { state, movedAt } = aMatter().asReport().build();
    const clerk = staffActorWith('dengji1', { officeId: 'discipline' });

    expect(whatMaySee(clerk, state, circumstancesAt(movedAt)).may).toBe(false);
  });
});

describe('a single rating', () => {
  const unhappy = answered.rated('unit', 'unsatisfied').rated('petition-office', 'satisfied').build();
  const seenOn = (account: string, date: string, matter = unhappy) =>
    whatMaySee(staffActor(account), matter.state, circumstancesOn(date)).ratings;

  test('is seen before the window closes only by the body that must answer it', () => {
    expect(seenOn('zhujian1', '2026-04-03')).toEqual(['unit']);
    expect(seenOn('dengji1', '2026-04-03')).toEqual([]);
    expect(seenOn('xinfang2', '2026-04-03')).toEqual([]);
    expect(seenOn('lianxi1', '2026-04-03')).toEqual([]);
    expect(seenOn('shuji1', '2026-04-03')).toEqual([]);
  });

  test('goes to the coordinator once the answer is four days late', () => {
    // Served 2 April, rated the same day: ten working days, 清明 between them, end on 17 April.
    expect(seenOn('zhuanban1', '2026-04-20')).toEqual([]);
    expect(seenOn('zhuanban1', '2026-04-21')).toEqual(['unit']);
    expect(seenOn('dengji1', '2026-04-21')).toEqual([]);
  });

  test('is seen by superiors only while the answer waits for their yes', () => {
    const reason = '我们又去了一次现场，补清了两段。';
    const asked = answered
      .rated('unit', 'unsatisfied')
      .proposes('answer-unhappy', { body: 'unit', reason }, staffActor('zhujian2'));

    expect(seenOn('zhengfu2', '2026-04-03', asked.build())).toEqual(['unit']);
    expect(seenOn('zhengfu2', '2026-04-03')).toEqual([]);
  });

  test('is seen by the offices and leaders after the window, and never by the auditor', () => {
    // 30 days from 2 April are 2 May, a holiday; the window runs to the end of 6 May.
    expect(seenOn('dengji1', '2026-05-06')).toEqual([]);
    expect(seenOn('dengji1', '2026-05-07')).toEqual(['unit', 'petition-office']);
    expect(seenOn('lianxi1', '2026-05-07')).toEqual(['unit', 'petition-office']);
    expect(seenOn('shuji1', '2026-05-07')).toEqual(['unit', 'petition-office']);
    expect(seenOn('shenji1', '2026-05-07')).toEqual([]);
  });
});

test('no relation but the two that hold the matter ever sees a name, and nobody does at level 3', () => {
  const whoseNames = cells.filter(([, , , ...levels]) => levels.some((cell) => cell.includes('identity')));

  expect(whoseNames.map(([relation]) => relation)).toEqual([
    'petition-office',
    'handling-unit',
    'registering-office',
    'discipline',
  ]);
  expect(cells.every(([, , , , , level3]) => !level3.includes('identity'))).toBe(true);
});
