import { describe, expect, test } from 'vitest';
import { county } from '../../cloudfunctions/local/county/county';
import { leaders, mailboxes } from '../../cloudfunctions/local/county/leaders';
import { offices } from '../../cloudfunctions/local/county/offices';
import { staff } from '../../cloudfunctions/local/county/staff';
import { villages } from '../../cloudfunctions/local/county/villages';
import { recipientFor } from '../../shared/people/recipient';
import { roles, type Role } from '../../shared/people/roles';

const office = (id: string | null) => offices.find((each) => each.id === id);
const accountsAt = (officeId: string, role: Role) =>
  staff.filter((account) => account.officeId === officeId && account.roles.includes(role));

/** Every value stands once. */
const once = (values: readonly string[]) => expect([...new Set(values)]).toEqual(values);

describe('the offices', () => {
  test('have an id, a short name, a full name and a mark in the figures of their own', () => {
    once(offices.map(({ id }) => id));
    once(offices.map(({ name }) => name));
    once(offices.map(({ fullName }) => fullName));
    once(offices.map(({ code }) => code));
  });

  test('name superiors and reviewers that exist, and nobody is above himself', () => {
    for (const { id, superiorId, reviewOrganId } of offices) {
      if (superiorId !== null) expect(office(superiorId), `${id}: superior`).toBeDefined();
      if (reviewOrganId !== null) expect(office(reviewOrganId), `${id}: review organ`).toBeDefined();
      const above = new Set<string>();
      for (let up: string | null = id; up !== null; up = office(up)?.superiorId ?? null) {
        expect(above.has(up), `${id} stands above itself`).toBe(false);
        above.add(up);
      }
    }
  });

  test('that handle matters sign letters, are reviewed by another organ, and have somebody above who can confirm', () => {
    for (const each of offices.filter(({ handles }) => handles)) {
      expect(each.letterPrefix, each.id).toMatch(/^清.*信$/);
      expect(each.reviewOrganId, each.id).not.toBeNull();
      expect(each.reviewOrganId).not.toBe(each.id);
      expect(accountsAt(each.superiorId ?? '', 'head'), `${each.id}: head of the superior`).not.toEqual([]);
    }
  });

  test.each([
    ['a department', 'housing', 'discipline'],
    ['the discipline office itself', 'discipline', 'city-discipline'],
    ['the county committee, which runs it', 'county-committee', 'city-discipline'],
  ])('an accusation of %s finds an office that is not the accused', (_who, accused, recipient) => {
    expect(recipientFor([accused], '', offices)).toBe(recipient);
  });
});

describe('the villages', () => {
  test('have twelve-digit codes of their own that begin with no real county', () => {
    once(villages.map(({ id }) => id));
    for (const { id } of villages) expect(id).toMatch(/^990123\d{6}$/);
  });

  test('there are six to twelve in each township, and all belong to one', () => {
    const townships = offices.filter(({ kind }) => kind === 'township').map(({ id }) => id);
    expect(townships).toHaveLength(10);
    expect([...new Set(villages.map(({ townshipId }) => townshipId))].sort()).toEqual([...townships].sort());
    for (const id of townships) {
      const count = villages.filter(({ townshipId }) => townshipId === id).length;
      expect(count, id).toBeGreaterThanOrEqual(6);
      expect(count, id).toBeLessThanOrEqual(12);
    }
  });
});

describe('the accounts', () => {
  test('there is one for every role', () => {
    const held = new Set(staff.flatMap((account) => account.roles));
    expect((Object.keys(roles) as Role[]).filter((role) => !held.has(role))).toEqual([]);
  });

  test('every office that handles matters has a handler and another person as its head', () => {
    for (const { id } of offices.filter(({ handles }) => handles)) {
      const handlers = accountsAt(id, 'handler').map((account) => account.id);
      const heads = accountsAt(id, 'head').map((account) => account.id);
      expect(handlers, id).not.toEqual([]);
      expect(heads, id).not.toEqual([]);
      expect(heads.filter((head) => handlers.includes(head))).toEqual([]);
    }
  });

  test('ids, account words and code secrets are not shared, and a secret is 160 bits in base 32', () => {
    once(staff.map(({ id }) => id));
    once(staff.map(({ account }) => account));
    once(staff.map(({ demoTotpSecret }) => demoTotpSecret));
    for (const { account, demoTotpSecret, officeId } of staff) {
      expect(account).toMatch(/^[a-z]+\d$/);
      expect(demoTotpSecret).toMatch(/^[A-Z2-7]{32}$/);
      expect(office(officeId), account).toBeDefined();
    }
  });
});

describe('the leaders and their mailboxes', () => {
  test('a leader with an account is that account, by name, office and role', () => {
    for (const leader of leaders.filter(({ staffId }) => staffId !== null)) {
      const account = staff.find(({ id }) => id === leader.staffId);
      expect(account).toMatchObject({ name: leader.name, officeId: leader.officeId, roles: ['leader'] });
      expect(leader.called.startsWith(leader.name.slice(0, 1))).toBe(true);
    }
  });

  test('the secretary, the county head and every township secretary own one mailbox each', () => {
    const townships = offices.filter(({ kind }) => kind === 'township').map(({ id }) => `township:${id}`);
    expect(mailboxes.map(({ mailbox }) => mailbox)).toEqual(['secretary', 'head', ...townships]);
    const ownersAt = mailboxes.map(
      ({ leaderStaffId }) => leaders.find(({ staffId }) => staffId === leaderStaffId)?.officeId,
    );
    expect(ownersAt).toEqual([
      'county-committee',
      'county-government',
      ...townships.map((mailbox) => mailbox.slice('township:'.length)),
    ]);
  });
});

test('the county is run by its petition office, and every length it sets is at least a day', () => {
  const { assignDefaultDays, ...lengths } = county.settings;
  expect(office(county.petitionOfficeId)?.kind).toBe('petition-office');
  for (const days of [...Object.values(lengths), ...Object.values(assignDefaultDays)]) expect(days).toBeGreaterThan(0);
});
