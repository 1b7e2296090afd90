import { expect, test } from 'vitest';
import { offices } from '../../cloudfunctions/local/county/offices';
import { routingRules } from '../../shared/routing/rules';
import { subjects, topOf, type SubjectId } from '../../shared/routing/subjects';

test('there are at least sixty rules, and they stand in the order of their numbers', () => {
  const numbers = routingRules.map(({ rule }) => rule);

  expect(numbers.length).toBeGreaterThanOrEqual(60);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test('every rule sends to an office that exists, and only a hint sends to one that handles no matters', () => {
  for (const { rule, officeId, hint } of routingRules.filter((each) => each.officeId !== null)) {
    const office = offices.find(({ id }) => id === officeId);
    expect(office, `rule ${rule}`).toBeDefined();
    if (hint === undefined) expect(office?.handles, `rule ${rule}`).toBe(true);
  }
});

test('every department can be reached by a rule', () => {
  const reached = new Set(routingRules.map(({ officeId }) => officeId));
  const departments = offices.filter(({ kind }) => kind === 'department').map(({ id }) => id);

  expect(departments.filter((id) => !reached.has(id))).toEqual([]);
});

test('a rule has words of at least two characters, and no word twice', () => {
  for (const { rule, strong, words, notWords = [] } of routingRules) {
    const all = [...strong, ...words, ...notWords];
    expect(all.length, `rule ${rule}`).toBeGreaterThan(0);
    expect([...new Set(all)], `rule ${rule}`).toEqual(all);
    for (const word of all) expect(word.length, word).toBeGreaterThanOrEqual(2);
  }
});

test('a sub-subject stands under a main subject, and a main one under itself', () => {
  for (const id of Object.keys(subjects) as SubjectId[]) expect(topOf(topOf(id))).toBe(topOf(id));
});
