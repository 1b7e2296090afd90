import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Input } from '../../shared/contract/operations';
import { firstBrokenEntry } from '../../shared/matter/history';
import type { Matter } from '../../shared/matter/record';
import { openDesk } from '../../cloudfunctions/local/open-desk';
import { aFiling } from '../builders/county-desk';
import { aFolder } from '../stores/a-folder';
import { startChild } from '../stores/run-child';

/** What one petitioner sent, and what he was promised before the line went dead. */
interface Sent {
  readonly filing: Input<'matter.file'>;
  receipt: {
    readonly number: string;
    readonly secret: string;
    readonly matterId: string;
    readonly token: string;
  } | null;
  supplement: { readonly requestId: string; readonly words: string; acknowledged: boolean } | null;
}

const clients = 16;
const lives = [350, 700, 500];

test(
  'what was acknowledged before a kill is there afterwards, once, with its history whole',
  { timeout: 60_000 },
  async () => {
    const folder = aFolder();
    const sent: Sent[] = [];
    let acknowledged = 0;
    for (const milliseconds of lives) {
      const { origin, kill } = await aService(folder);
      const open = sent.filter(({ receipt }) => receipt === null);
      const working = Array.from({ length: clients }, () => keepsFiling(origin, open, sent));
      setTimeout(kill, milliseconds);
      await Promise.all(working);
      expect(sent.filter(({ receipt }) => receipt !== null).length).toBeGreaterThan(acknowledged);
      acknowledged = sent.filter(({ receipt }) => receipt !== null).length;
    }

    const last = await aService(folder);
    for (const one of sent) {
      const promised = one.receipt;
      const again = await file(last.origin, one);
      if (promised !== null) expect({ number: again?.number, secret: again?.secret }).toMatchObject(plain(promised));
      // Only what got no answer is sent again: a word that was acknowledged must be there without.
      if (one.supplement?.acknowledged === false) expect(await supplement(last.origin, one)).toBe(true);
    }
    last.kill();

    const kept = await everyMatter(folder);
    expect(kept.matters.map(({ id }) => id).sort()).toEqual(sent.map(({ receipt }) => receipt?.matterId ?? '').sort());
    expect(new Set(kept.matters.map(({ number }) => number)).size).toBe(sent.length);
    for (const { history, submissions, version, id } of kept.matters) {
      expect(firstBrokenEntry(history, kept.hash)).toBeNull();
      expect(version).toBe(history.length);
      const added = sent.find(({ receipt }) => receipt?.matterId === id)?.supplement;
      expect(submissions.slice(1).map(({ facts }) => facts)).toEqual(added == null ? [] : [added.words]);
    }
  },
);

const plain = ({ number, secret }: { readonly number: string; readonly secret: string }) => ({ number, secret });

/** The service in a process of its own, to be killed without warning. */
const aService = async (folder: string): Promise<{ readonly origin: string; readonly kill: () => void }> => {
  const child = startChild('answers-the-county', folder);
  const port = await new Promise<string>((resolve) =>
    child.stdout.once('data', (said: Buffer) => resolve(said.toString().trim())),
  );
  return { origin: `http://127.0.0.1:${port}`, kill: () => child.kill('SIGKILL') };
};

/** Files one matter after the other, those first that got no answer before, and adds a word to every second one. */
const keepsFiling = async (origin: string, unanswered: Sent[], sent: Sent[]): Promise<void> => {
  for (;;) {
    const before = unanswered.pop();
    const one = before ?? {
      filing: aFiling({ draftKey: randomUUID().replaceAll('-', '') }),
      receipt: null,
      supplement: null,
    };
    if (before === undefined) sent.push(one);
    one.receipt = await file(origin, one);
    if (one.receipt === null) return;
    if (sent.length % 2 === 0 || one.supplement !== null) continue;
    one.supplement = { requestId: randomUUID(), words: `又想起：${one.receipt.number}`, acknowledged: false };
    one.supplement.acknowledged = await supplement(origin, one);
    if (!one.supplement.acknowledged) return;
  }
};

/** The receipt; null when the line went dead. */
const file = async (origin: string, one: Sent): Promise<Sent['receipt']> => {
  const receipt = await post(origin, 'matter.file', one.filing, {});
  one.receipt = receipt === null ? one.receipt : (receipt as Sent['receipt']);
  return receipt as Sent['receipt'];
};

const supplement = async (origin: string, { receipt, supplement: added }: Sent): Promise<boolean> => {
  const input = { id: receipt?.matterId, words: added?.words, photos: [], draftKey: 'e'.repeat(32) };
  const headers = { authorization: `Bearer ${receipt?.token}`, 'idempotency-key': added?.requestId ?? '' };
  return (await post(origin, 'matter.supplement', input, headers)) !== null;
};

/** The answer; null when the line went dead. A refusal fails the test: nothing here may be refused. */
const post = async (origin: string, operation: string, input: unknown, headers: Record<string, string>) => {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(`${origin}/api/${operation}`, { method: 'POST', body: JSON.stringify(input), headers });
    answer = await response.json();
  } catch (error) {
    // What fetch throws when the other side is gone, before or in the middle of the answer.
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
  expect(answer).toMatchObject(response.ok ? {} : { code: 'never refused' });
  return answer;
};

const everyMatter = async (folder: string): Promise<{ matters: Matter[]; hash: (text: string) => string }> => {
  const settings = { port: 0, host: '127.0.0.1', dataFolder: folder, mongodbUri: null, demo: true };
  const { desk, close } = await openDesk(settings, {}, { logSink: () => undefined });
  const matters: Matter[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await desk.store.list(desk.matters, 'all', [desk.book.county.id], {
      limit: 500,
      after: after ?? null,
    });
    matters.push(...page.items);
    after = page.next;
  }
  await close();
  return { matters, hash: (text) => desk.crypto.hash(text) };
};
