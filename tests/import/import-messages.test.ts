import { describe, expect, test } from 'vitest';
import type { Desk } from '../../cloudfunctions/edge/desk';
import { importMessages, type ImportReport } from '../../cloudfunctions/importing/import-messages';
import { linesOf } from '../../cloudfunctions/importing/lines-of-file';
import { reportInWords } from '../../cloudfunctions/importing/report-in-words';
import { StoreTrouble } from '../../cloudfunctions/stores/trouble';
import type { Matter } from '../../shared/matter/record';
import { aQuietDesk } from '../builders/quiet-desk';

const ditch = { id: 'm1', title: '东关村口排水沟堵了', text: '一下雨脏水就漫到路上。', time: '2026/2/3 8:00' };

async function* fileOf(lines: readonly (object | string)[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
}

const importOf = (desk: Desk, ...lines: readonly (object | string)[]): Promise<ImportReport> =>
  importMessages(linesOf(fileOf(lines)), 'web', desk);

const imported = async (desk: Desk, id: string): Promise<Matter> => {
  const matter = await desk.store.find(desk.matters, 'importedFrom', `web:${id}`);
  if (matter === null) throw new Error(`${id} was not imported`);
  return matter;
};

const many = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `x${n}`, text: `第 ${n} 条沟堵了。` }));

const countOf = ({ store, matters, book }: Desk): Promise<number> => store.count(matters, 'all', [book.county.id]);

describe('an imported message', () => {
  test('is registered like any other: received today, without a name, with the day that was written on it', async () => {
    const { desk } = aQuietDesk();
    await importOf(desk, ditch);

    const { title, submissions, identity, owner, state } = await imported(desk, 'm1');
    expect([title, submissions[0]?.facts, identity, owner]).toEqual([ditch.title, ditch.text, null, null]);
    expect(state).toMatchObject({ status: 'REGISTERED', receivedOn: '2026-03-02', privacy: 3 });
    expect(state.filing).toMatchObject({ channel: 'web', level: 'county', writtenOn: '2026-02-03' });
    expect(state.runs.find(({ clock }) => clock === 'C1')?.from).toBe('2026-03-02');
  });

  test('without a title is called by its first words', async () => {
    const { desk } = aQuietDesk();
    await importOf(desk, { id: 'm1', text: '东关村口那条排水沟堵了，一下雨脏水就漫到路上，孩子上学要绕路。' });

    expect((await imported(desk, 'm1')).title).toBe('东关村口那条排水沟堵了，一下雨脏水就漫到路上');
  });

  test('its receipt cannot be had by whoever knows the file', async () => {
    const { desk } = aQuietDesk();
    await importOf(desk, ditch);
    const guessed = desk.crypto.hash('import:web:m1').slice(0, 32);

    expect(desk.crypto.matterIdOf(guessed)).not.toBe((await imported(desk, 'm1')).id);
  });
});

describe('an import may come again', () => {
  test('twice files once, and nothing of the first is changed', async () => {
    const { desk, come } = aQuietDesk();
    await importOf(desk, ditch, ...many(40));
    const first = await imported(desk, 'm1');
    come('2026-03-05');

    const again = await importOf(desk, ditch, ...many(40));

    expect([again.filed, again.alreadyThere, again.bad.size]).toEqual([0, 41, 0]);
    expect(await imported(desk, 'm1')).toEqual(first);
  });

  test('stopped in the middle, it goes on from there', async () => {
    const { desk } = aQuietDesk();
    let inserts = 0;
    const dying: Desk = {
      ...desk,
      store: {
        ...desk.store,
        insert: (collection, document) => {
          if ((inserts += 1) > 50) throw new StoreTrouble('full', '/nowhere');
          return desk.store.insert(collection, document);
        },
      },
    };

    await expect(importOf(dying, ...many(200))).rejects.toThrow(StoreTrouble);
    expect(await countOf(desk)).toBe(50);
    const rest = await importOf(desk, ...many(200));

    expect([rest.filed, rest.alreadyThere, await countOf(desk)]).toEqual([150, 50, 200]);
  });

  test('two at once file each message once', async () => {
    const { desk } = aQuietDesk();

    await Promise.all([importOf(desk, ...many(100)), importOf(desk, ...many(100))]);

    expect(await countOf(desk)).toBe(100);
  });

  test('the same id twice in a file is one matter; with other words the second is named and not filed', async () => {
    const { desk } = aQuietDesk();

    const report = await importOf(desk, ditch, ditch, { ...ditch, text: '别的话。' });

    expect([report.filed, report.alreadyThere, report.bad.get('other-words')]).toEqual([1, 1, [3]]);
    expect((await imported(desk, 'm1')).submissions[0]?.facts).toBe(ditch.text);
  });
});

describe('the report', () => {
  test('names every bad line by number and reason, and files the others', async () => {
    const { desk } = aQuietDesk();

    const report = await importOf(
      desk,
      ditch,
      '{bad',
      '',
      '[]',
      '{also bad',
      { text: '没有编号' },
      { id: 'm2', text: '路灯不亮。' },
    );

    expect(reportInWords(report)).toBe(
      [
        '新收 2 件，以前已经导入 0 件，没收 4 行。',
        '  3 行不是一行 JSON（{…}）：第 2、4–5 行。',
        '  1 行没有 id，或者 id 不能用（要 1 到 80 个字）：第 6 行。',
        '',
      ].join('\n'),
    );
  });

  test('says which fields were not used', async () => {
    const { desk } = aQuietDesk();

    const { ignored } = await importOf(
      desk,
      { ...ditch, label: '城乡建设', up: 1 },
      { id: 'm2', text: '路灯不亮。', up: 0 },
    );

    expect([...ignored]).toEqual([
      ['label', 1],
      ['up', 2],
    ]);
    expect(reportInWords({ filed: 2, alreadyThere: 0, bad: new Map(), ignored })).toContain(
      '没用到的栏目：label（1 行）、up（2 行）。',
    );
  });

  test('of an empty file says that there was nothing', async () => {
    const { desk } = aQuietDesk();

    expect(reportInWords(await importOf(desk))).toBe('新收 0 件，以前已经导入 0 件，没收 0 行。\n');
  });
});
