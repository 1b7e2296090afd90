import { describe, expect, test } from 'vitest';
import type { ListPlace, Store } from '../../cloudfunctions/stores/port';
import type { Matter } from '../../shared/matter/record';
import { aMatter, type MatterBuilder } from '../builders/matter';
import { asNumber, matters, oneOfEach } from '../builders/many-matters';
import { staffActor } from '../builders/people';
import { situation } from '../builders/situations';
import { aStore } from '../services/a-store';

const atHousing = aMatter().classified().forwardedTo('housing');
const underWay = atHousing.acceptedOn('2026-03-10');
const served = underWay.issuedOn('2026-04-01').servedOn('2026-04-02');

/** The to-do lists a matter stands in, as 'desk @ office'. */
const toDoOf = (matter: Matter): readonly string[] =>
  Object.entries(matters.derive(matter).lists).flatMap(([list, place]) =>
    list.startsWith('toDo:')
      ? (place?.under ?? []).map(([, office]) => `${list.slice('toDo:'.length)} @ ${office}`)
      : [],
  );

const extension = { days: 20, reason: '要请专业队伍探明管道走向。' };

describe('whose list a matter stands in', () => {
  const cases: readonly (readonly [string, MatterBuilder, readonly string[]])[] = [
    ['what was filed waits for the registrar', aMatter(), ['registrar @ petition-office']],
    ["a township's mailbox is its own to answer", aMatter().intoMailbox('township:hewan'), ['registrar @ hewan']],
    ['sent to a unit, it is that unit’s', atHousing, ['unit @ housing']],
    ['assigned, the unit owes notice and report', aMatter().classified().assignedTo('housing'), ['unit @ housing']],
    [
      'an objection waits for the head first',
      atHousing.proposes('object', { reason: '不在城区排水范围里。', suggestOfficeId: null }),
      ['unit @ housing', 'head @ housing'],
    ],
    [
      'an objection is then the coordinator’s to rule on',
      atHousing.objected(),
      ['unit @ housing', 'coordinator @ petition-office'],
    ],
    [
      'what a handler proposes is shown to his own head only',
      underWay.proposes('extend', extension, staffActor('zhujian1')),
      ['unit @ housing', 'head @ housing'],
    ],
    [
      'what a head proposes himself is shown to the head of the superior office too',
      underWay.proposes('extend', extension, staffActor('zhujian2')),
      ['unit @ housing', 'head @ housing', 'head @ county-government'],
    ],
    [
      'a refusal waits for the coordinator',
      aMatter().classified().proposes('refuse', refusal()),
      ['registrar @ petition-office', 'coordinator @ petition-office'],
    ],
    [
      "a township's refusal waits for its own head",
      aMatter().intoMailbox('township:hewan').classified().proposes('refuse', refusal()),
      ['registrar @ hewan', 'head @ hewan'],
    ],
    [
      'another class is the coordinator’s to agree to, also where a township received it',
      aMatter()
        .intoMailbox('township:hewan')
        .classified()
        .handledDirectly()
        .proposes(
          'reclassify',
          { class: 'petition', path: '31(5)', reason: '核实后，途径选错了。' },
          staffActor('hewan1'),
        ),
      ['coordinator @ petition-office', 'unit @ hewan'],
    ],
    [
      'a letter at level 2 is served by the petition office',
      aMatter().atLevel(2).classified().forwardedTo('housing').accepted().issued(),
      ['registrar @ petition-office'],
    ],
    ['unhappy with the unit, the unit answers', served.rated('unit', 'unsatisfied'), ['unit @ housing']],
    [
      'unhappy with the petition office, its own handler answers',
      served.rated('petition-office', 'unsatisfied'),
      ['petition-unit @ petition-office', 'unit @ housing'],
    ],
    [
      'a report of the result is the coordinator’s to look at',
      aMatter().classified().assignedTo('housing').accepted().reported(),
      ['coordinator @ petition-office', 'unit @ housing'],
    ],
    [
      'what the petition office reports itself is looked at by the joint-meeting office',
      aMatter().classified().assignedTo('petition-office').accepted().reported(),
      ['joint-meeting @ joint-meeting', 'unit @ petition-office'],
    ],
    [
      'a leader’s instruction is the coordinator’s to carry out',
      atHousing.instructedBy('shuji1'),
      ['coordinator @ petition-office', 'unit @ housing'],
    ],
    [
      'an opinion nobody will carry out goes to the joint-meeting office',
      served.executed('refuse-execution'),
      ['joint-meeting @ joint-meeting', 'unit @ housing'],
    ],
    [
      'an accusation is the discipline office’s',
      aMatter().asReport('discipline', 'housing'),
      ['discipline @ discipline'],
    ],
    ['a nameless accusation owes nobody a notice', aMatter().atLevel(3).asReport('discipline', 'housing'), []],
    [
      'what is closed is on nobody’s list',
      underWay
        .issuedOn('2026-04-01', { conclusion: 'not-support', doneBy: null })
        .servedOn('2026-04-02')
        .on('2026-06-01')
        .closed(),
      [],
    ],
  ];

  test.each(cases)('%s', (_sentence, builder, expected) => {
    expect([...toDoOf(builder.build())].sort()).toEqual([...expected].sort());
  });

  test('a to-do list is in the order of legal due dates, the one due first at the top', () => {
    const first = aMatter().filedOn('2026-01-30').build();
    const second = aMatter().filedOn('2026-02-01').build();

    // 14 February is worked although a Saturday; 16 February lies in the Spring Festival, which ends on the 23rd.
    expect([first, second].map((matter) => matters.derive(matter).lists['toDo:registrar']?.by)).toEqual([
      '2026-02-14',
      '2026-02-24',
    ]);
  });
});

function refusal() {
  const door = {
    name: '县法院',
    address: '平安路 60 号',
    hours: '',
    phone: '',
    route: '带身份证到立案窗口。',
    period: '',
  };
  return { code: 'outside-competence' as const, door, reason: '这件事归法院管。' };
}

/** Every place of a matter, as list and prefix. */
const placesOf = (matter: Matter): readonly { readonly list: string; readonly under: readonly string[] }[] =>
  Object.entries(matters.derive(matter).lists).flatMap(([list, place]: [string, ListPlace | null]) =>
    (place?.under ?? []).map((under) => ({ list, under })),
  );

const everything = async (
  store: Store,
  list: string,
  under: readonly string[],
  limit: number,
): Promise<readonly Matter[]> => {
  const found: Matter[] = [];
  let after: string | null = null;
  do {
    const page: { readonly items: readonly Matter[]; readonly next: string | null } = await store.list(
      matters,
      list,
      under,
      { limit, after },
    );
    found.push(...page.items);
    after = page.next;
  } while (after !== null);
  return found;
};

describe('sealing', () => {
  /** What is left of a sealed matter, apart from what its own petitioner and the nightly run find. */
  const theRecipients = ['toDo:discipline', 'sealed', 'notified'];

  const open: Readonly<Record<string, MatterBuilder>> = {
    registered: aMatter(),
    forwarded: atHousing,
    objected: atHousing.objected(),
    'under way': underWay,
    'published by notice': aMatter()
      .atLevel(3)
      .classified()
      .forwardedTo('housing')
      .accepted()
      .issued()
      .dispatchedBy('public-notice'),
    'served and rated': served.rated('unit', 'unsatisfied'),
    "in a township's mailbox": aMatter().intoMailbox('township:hewan'),
    "in the secretary's mailbox": aMatter().intoMailbox('secretary').instructedBy('shuji1'),
    'with a phone': aMatter().ownedBy('owner-1'),
  };

  test.each(Object.entries(open))(
    'takes a matter out of every list but the recipient’s, its owner’s and the nightly run’s: %s',
    async (_when, builder) => {
      const store = aStore();
      const [before, sealed] = [builder.build(), builder.sealedTo('discipline', 'housing').build()];
      await store.insert(matters, { ...before, version: 1 });
      await store.replaceAt(matters, { ...sealed, version: 2 }, 1);

      for (const { list, under } of [...placesOf(before), ...placesOf(sealed)]) {
        const found = await everything(store, list, under, 10);
        const isTheRecipients = theRecipients.includes(list) && under[1] === 'discipline';
        const mayStand = isTheRecipients || list === 'owner' || list === 'due';
        expect(found.length === 0 || mayStand, `${list} ${under.join(' ')}`).toBe(true);
      }
      expect((await everything(store, 'sealed', [sealed.county, 'discipline'], 10)).map(({ id }) => id)).toEqual([
        sealed.id,
      ]);
      expect(await store.find(matters, 'number', sealed.number)).not.toBeNull();
    },
  );

  test('a sealed matter is found by no phone number and no word', () => {
    const { lists } = matters.derive(aMatter().sealedTo('discipline', 'housing').build());

    expect([lists['phone'], lists['terms'], lists['all'], lists['office'], lists['mailbox']]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('handed back, it stands where it stood before', () => {
    const before = underWay.build();
    const after = underWay.sealedTo('discipline', 'housing').handedBack().build();

    expect(toDoOf(after)).toEqual(toDoOf(before));
    expect(matters.derive(after).lists['due']).toEqual(matters.derive(before).lists['due']);
  });
});

describe('counting', () => {
  test('the number beside a list is the length of the list it opens', async () => {
    const store = aStore();
    for (const matter of oneOfEach) await store.insert(matters, matter);
    const places = new Map(oneOfEach.flatMap(placesOf).map((place) => [JSON.stringify(place), place]));

    for (const { list, under } of places.values()) {
      const found = await everything(store, list, under, 3);
      expect(await store.count(matters, list, under), `${list} ${under.join(' ')}`).toBe(found.length);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }
    expect(places.size).toBeGreaterThan(40);
  });

  test('late, soon and later add up to the whole list', async () => {
    const store = aStore();
    const days = ['2026-01-30', '2026-02-01', '2026-02-13', '2026-03-02', '2026-03-20'];
    await Promise.all(days.map((day, place) => store.insert(matters, asNumber(aMatter().filedOn(day).build(), place))));
    const at = [aMatter().build().county, 'petition-office'];
    const parts = await Promise.all([
      store.count(matters, 'toDo:registrar', at, { to: '2026-02-24' }),
      store.count(matters, 'toDo:registrar', at, { from: '2026-02-25', to: '2026-03-17' }),
      store.count(matters, 'toDo:registrar', at, { from: '2026-03-18' }),
    ]);

    expect(parts).toEqual([2, 2, 1]);
  });
});

describe('the public page', () => {
  const laidReady = aMatter()
    .atLevel(3)
    .classified()
    .forwardedTo('housing')
    .acceptedOn('2026-03-10')
    .issuedOn('2026-04-01');

  const cases: readonly (readonly [string, Matter, string | null])[] = [
    ['a nameless petitioner’s letter is announced from the day it was signed', laidReady.build(), '2026-04-01'],
    [
      'and from the day of the notice once there is one',
      laidReady.on('2026-04-03').dispatchedBy('public-notice').build(),
      '2026-04-03',
    ],
    [
      'a letter in the post is nobody else’s business',
      underWay.issuedOn('2026-04-01').dispatchedBy('post').build(),
      null,
    ],
    ['a letter on the phone neither', situation('letter sent to the phone'), null],
    ['what is still being handled is not announced', underWay.build(), null],
    ['what was handed over in person is not announced', served.build(), null],
  ];

  test.each(cases)('%s', (_sentence, matter, day) => {
    expect(matters.derive(matter).lists['published']?.by ?? null).toBe(day);
  });
});
