import { describe, expect, test } from 'vitest';
import { mailboxes } from '../../cloudfunctions/local/county/leaders';
import { offices } from '../../cloudfunctions/local/county/offices';
import { sampleMatters } from '../../cloudfunctions/local/county/sample-matters';
import { staff } from '../../cloudfunctions/local/county/staff';
import { villages } from '../../cloudfunctions/local/county/villages';
import { routingRules } from '../../shared/routing/rules';
import { suggestOffice } from '../../shared/routing/suggest';

const by = (channel: string) => sampleMatters.filter((matter) => matter.channel === channel);

describe('the thirty sample matters', () => {
  test('come in by every door', () => {
    expect(sampleMatters).toHaveLength(30);
    expect(sampleMatters.filter(({ kind }) => kind === 'suggestion')).toHaveLength(3);
    expect(sampleMatters.filter(({ kind }) => kind === 'accusation')).toHaveLength(2);
    expect(sampleMatters.filter(({ mailbox }) => mailbox !== null)).toHaveLength(4);
    expect(by('visit').map(({ representatives }) => representatives)).toEqual([4]);
    expect(by('call')).toHaveLength(1);
    expect(by('green-post')).toHaveLength(2);
    expect(by('from-above').map(({ sender, level }) => sender !== null && level === 'city')).toEqual([true]);
  });

  test('come from all ten townships', () => {
    expect(new Set(sampleMatters.map(({ townshipId }) => townshipId)).size).toBe(10);
  });

  test('name villages, offices and mailboxes that exist', () => {
    for (const { title, townshipId, villageId, aboutOfficeIds, mailbox } of sampleMatters) {
      expect(villages.find(({ id }) => id === villageId)?.townshipId, title).toBe(townshipId);
      for (const id of aboutOfficeIds)
        expect(
          offices.some((office) => office.id === id),
          title,
        ).toBe(true);
      if (mailbox !== null)
        expect(
          mailboxes.some((owner) => owner.mailbox === mailbox),
          title,
        ).toBe(true);
    }
  });

  test('keep neither name, phone nor address under level 3, and a township mailbox never offers level 2', () => {
    for (const { title, privacy, name, phone, address, channel } of sampleMatters) {
      if (privacy === 3) expect([name, phone, address], title).toEqual(['', '', '']);
      else expect(name, title).not.toBe('');
      if (channel === 'township-mailbox') expect(privacy, title).not.toBe(2);
    }
  });

  test('are of invented people: demo numbers, each once, and nobody who works for the county', () => {
    const phones = sampleMatters.map(({ phone }) => phone).filter((phone) => phone !== '');
    expect(new Set(phones).size).toBe(phones.length);
    for (const phone of phones) expect(phone).toMatch(/^1380000\d{4}$/);
    const workers = new Set(staff.map(({ name }) => name));
    expect(sampleMatters.filter(({ name }) => workers.has(name))).toEqual([]);
  });

  test('say what happened and what is wanted', () => {
    for (const { title, facts, request } of sampleMatters) {
      expect(title.length, title).toBeLessThanOrEqual(24);
      expect(facts.length, title).toBeGreaterThan(40);
      expect(request, title).not.toBe('');
    }
  });

  test('all but the accusations find an office by the rules', () => {
    const undecided = sampleMatters
      .filter(({ kind }) => kind !== 'accusation')
      .filter(({ title, facts, request, townshipId, villageId }) => {
        const placeKind = villages.find(({ id }) => id === villageId)?.kind;
        const [best] = suggestOffice(
          { text: `${title}\n${facts}\n${request}`, townshipId, placeKind },
          routingRules,
          offices,
        );
        return best?.rule == null;
      });

    expect(undecided.map(({ title }) => title)).toEqual([]);
  });
});
