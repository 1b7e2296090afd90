import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations, type OperationName } from '../../shared/contract/operations';
import type { Caller } from '../../shared/contract/operation';
import { actsAs, roles, type Role } from '../../shared/people/roles';
import { staff as accounts } from '../../cloudfunctions/local/county/staff';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const names = Object.keys(operations) as OperationName[];
const deniedOutright = ['not-yours', 'log-in-first', 'not-found'];

/** The table, read a second time and differently: may somebody with these roles ask at all? */
const mayAsk = (by: readonly Caller[], held: readonly Role[]): boolean =>
  by.some((one) => one === 'anyone' || one === 'staff' || (one !== 'petitioner' && actsAs(held, one)));

describe('who may ask for what', () => {
  test('every role has an account in the invented county', () => {
    for (const role of Object.keys(roles))
      expect(
        accounts.some((one) => one.roles.includes(role as Role)),
        role,
      ).toBe(true);
  });

  test('a role that is not in an operation’s row is turned away before its input is looked at', async () => {
    for (const role of Object.keys(roles) as Role[]) {
      const account = accounts.find((one) => one.roles.includes(role));
      const token = await county.as(account?.account ?? '');
      for (const name of names.filter((one) => one !== 'session.end')) {
        const code = await county.codeOf(name, { nobody: 'asked for this' }, { token });
        const expected = mayAsk(operations[name].by, account?.roles ?? []) ? 'wrong-input' : 'not-yours';
        expect(`${role} ${name}: ${code}`).toBe(`${role} ${name}: ${expected}`);
      }
    }
  });

  test('a guest and a citizen reach nothing of the desk, and a guest nothing of a citizen’s', async () => {
    const citizen = await county.citizen('13800000099');
    for (const name of names.filter((one) => one !== 'session.end')) {
      const by: readonly Caller[] = operations[name].by;
      const asGuest = await county.codeOf(name, { nobody: 'asked' });
      const asCitizen = await county.codeOf(name, { nobody: 'asked' }, { token: citizen });
      expect(`${name}: ${asGuest}`).toBe(`${name}: ${by.includes('anyone') ? 'wrong-input' : 'log-in-first'}`);
      expect(`${name}: ${asCitizen}`).toBe(
        `${name}: ${by.includes('anyone') || by.includes('petitioner') ? 'wrong-input' : 'log-in-first'}`,
      );
    }
  });

  test('an office that has nothing to do with a matter does not learn that it exists, whatever it asks', async () => {
    const { matterId } = await county.must('matter.file', aFiling());
    const onOne = names.filter(
      (name) => 'id' in (operations[name].input as unknown as { def: { shape: object } }).def.shape,
    );
    expect(onOne.length).toBeGreaterThan(30);
    for (const account of ['shuili1', 'shuili2', 'hewan1', 'hewan2', 'guanli1', 'jiwei1']) {
      const token = await county.as(account);
      for (const name of ['desk.card', 'identity.read', 'matter.accept', 'matter.recuse'] as const) {
        const real = await county.codeOf(name, inputFor(name, matterId), { token });
        const none = await county.codeOf(name, inputFor(name, 'f'.repeat(32)), { token });
        expect(`${account} ${name}: ${real}`).toBe(`${account} ${name}: ${none}`);
        expect(deniedOutright).toContain(real);
      }
    }
  });

  test('another citizen’s matter looks like one that does not exist', async () => {
    const { matterId } = await county.must('matter.file', aFiling());
    const other = await county.must('matter.file', aFiling());
    const read = (token: string) => county.codeOf('matter.read', { id: matterId }, { token });
    expect(await read(other.token)).toBe('not-found');
    expect(await read(await county.citizen('13800000098'))).toBe('not-found');
  });

  test('a disabled account is turned away at its next call, and a logged-out session too', async () => {
    const { staff } = await import('../../cloudfunctions/stores/collections/staff');
    const token = await county.as('dengji2');
    expect(await county.codeOf('desk.home', {}, { token })).toBe('ok');
    const row = await county.desk.store.get(staff, 'staff-dengji2');
    if (row === null) throw new Error('no account');
    await county.desk.store.replaceAt(staff, { ...row, version: row.version + 1, active: false }, row.version);
    expect(await county.codeOf('desk.home', {}, { token })).toBe('log-in-again');

    const other = await county.as('dengji1');
    await county.must('session.end', {}, { token: other });
    expect(await county.codeOf('desk.home', {}, { token: other })).toBe('log-in-again');
  });

  test('staff log in with account, password and a code that works once', async () => {
    const { accounts: shown } = await county.must('staff.demo-log-ins', {});
    const mine = shown.find((one) => one.account === 'zhuanban1');
    if (mine === undefined) throw new Error('the demo shows no such account');
    const attempt = { account: mine.account, password: mine.password, totp: mine.totp };
    expect(await county.codeOf('staff.log-in', { ...attempt, password: 'not-it' })).toBe('wrong-account');
    expect(await county.codeOf('staff.log-in', { ...attempt, totp: '000000' })).toBe('wrong-account');
    expect(await county.codeOf('staff.log-in', { ...attempt, account: 'nobody' })).toBe('wrong-account');
    expect(await county.codeOf('staff.log-in', attempt)).toBe('ok');
    expect(await county.codeOf('staff.log-in', attempt)).toBe('wrong-account');
  });
});

const inputFor = (name: 'desk.card' | 'identity.read' | 'matter.accept' | 'matter.recuse', id: string): unknown =>
  name === 'desk.card' ? { id } : name === 'matter.accept' ? { id, version: 1 } : { id, reason: '核实地点和情况' };
