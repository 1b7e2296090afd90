import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const person = {
  name: '慕容金丝雀',
  phone: '13899887766',
  address: '金丝雀巷 77 号',
  residentId: '11010519491231002X',
};
const canaries = Object.values(person);
const at = async (id: string) => ({ id, version: (await county.matter(id)).version });

describe('a petitioner’s name, phone, address and ID', () => {
  test('lie in the store only sealed, and come into no log line', async () => {
    const receipt = await county.must('matter.file', aFiling({ ...person }));
    await county.codeOf('matter.file', { ...aFiling({ ...person }), surprise: person.phone });
    const stored = JSON.stringify(await county.matter(receipt.matterId));
    for (const canary of canaries) {
      expect(stored).not.toContain(canary);
      expect(county.logged.join('')).not.toContain(canary);
    }
    expect(county.logged.join('')).not.toContain(receipt.secret);
    expect(stored).not.toContain(receipt.secret);
  });

  test('level 2: the petition office may read them with a reason, the unit may not, and sees the same bytes whoever it is', async () => {
    const cards: string[] = [];
    for (const who of [person, { ...person, name: '另一位', phone: '13811112222', address: '别处', residentId: '' }]) {
      const { matterId } = await county.must(
        'matter.file',
        aFiling({ ...who, privacy: 2, draftKey: who.name === '另一位' ? 'c'.repeat(32) : 'd'.repeat(32) }),
      );
      const registrar = await county.as('dengji1');
      await county.must(
        'matter.classify',
        { ...(await at(matterId)), class: 'petition', path: '31(6)', subject: '', repeatOf: null, note: '' },
        { token: registrar },
      );
      await county.must(
        'matter.forward',
        { ...(await at(matterId)), officeId: 'housing', because: '城区排水归住建局', suggested: true },
        { token: registrar },
      );
      const unit = await county.as('zhujian1');
      expect(await county.codeOf('identity.read', { id: matterId, reason: '电话核实地点' }, { token: unit })).toBe(
        'identity-not-yours',
      );
      const card = await county.must('desk.card', { id: matterId }, { token: unit });
      const { id: _id, number: _number, ...rest } = card;
      cards.push(JSON.stringify(rest).replaceAll(matterId, 'ID').replaceAll(card.number, 'NUMBER'));
      expect(
        await county.must('identity.read', { id: matterId, reason: '电话核实地点' }, { token: registrar }),
      ).toMatchObject({ name: who.name });
    }
    expect(cards[0]).toBe(cards[1]);
  });

  test('level 3: nothing is kept, no session is tied to it, and nobody can read a name', async () => {
    const citizen = await county.citizen('13800000097');
    const receipt = await county.must('matter.file', aFiling({ ...person, privacy: 3 }), { token: citizen });
    const matter = await county.matter(receipt.matterId);
    expect(matter.identity).toBeNull();
    expect(matter.owner).toBeNull();
    expect(
      await county.codeOf(
        'identity.read',
        { id: receipt.matterId, reason: '电话核实地点' },
        { token: await county.as('dengji1') },
      ),
    ).not.toBe('ok');
    expect(await county.codeOf('matter.read', { id: receipt.matterId }, { token: citizen })).toBe('not-found');
    expect(await county.codeOf('matter.read', { id: receipt.matterId }, { token: receipt.token })).toBe('ok');
  });

  test('changed to level 3 later, the key is destroyed and nobody can open it again', async () => {
    const receipt = await county.must('matter.file', aFiling({ ...person }));
    await county.must(
      'matter.change-visibility',
      { ...(await at(receipt.matterId)), privacy: 3 },
      { token: receipt.token },
    );
    const { identity, indexes } = await county.matter(receipt.matterId);
    expect(identity).toMatchObject({ destroyed: true, wrappedKey: null });
    expect(indexes).toEqual({ phone: null, residentId: null });
    expect(
      await county.codeOf(
        'matter.change-visibility',
        { ...(await at(receipt.matterId)), privacy: 1 },
        { token: receipt.token },
      ),
    ).toBe('level-not-offered');
  });

  test('who read the name, when and why stands on the petitioner’s own page', async () => {
    const receipt = await county.must('matter.file', aFiling({ ...person }));
    await county.must(
      'identity.read',
      { id: receipt.matterId, reason: '电话核实地点' },
      { token: await county.as('dengji1') },
    );
    const own = await county.must('matter.read', { id: receipt.matterId }, { token: receipt.token });
    expect(own.identityReads).toEqual([expect.objectContaining({ on: '2026-03-02', reason: '电话核实地点' })]);
  });

  test('who sends a colleague’s call once more reads nothing under the colleague’s name', async () => {
    const { matterId } = await county.must('matter.file', aFiling({ ...person }));
    const reading = { id: matterId, reason: '电话核实地点' };
    const requestId = 'read-by-the-first';
    await county.must('identity.read', reading, { token: await county.as('dengji1'), requestId });
    const colleague = await county.as('dengji2');
    expect(await county.codeOf('identity.read', reading, { token: colleague, requestId })).toBe('same-id-other-words');
    await county.must('identity.read', reading, { token: colleague });
    const reads = (await county.matter(matterId)).history.filter(({ body }) => body.kind === 'identity-read');
    expect(reads.map(({ by }) => by.kind === 'staff' && by.staffId)).toEqual(['staff-dengji1', 'staff-dengji2']);
  });

  test('a leader reads the letters of his own mailbox, never a name', async () => {
    const receipt = await county.must('matter.file', aFiling({ ...person, mailbox: 'secretary' }));
    const leader = await county.as('shuji1');
    const card = await county.must('desk.card', { id: receipt.matterId }, { token: leader });
    for (const canary of canaries) expect(JSON.stringify(card)).not.toContain(canary);
    expect(await county.codeOf('desk.card', { id: receipt.matterId }, { token: await county.as('hewan3') })).toBe(
      'not-found',
    );
  });
});
