import { refuse } from '../../shared/kernel/outcome';
import { cleanText } from '../../shared/kernel/text';
import type { FiledAs } from '../../shared/matter/moves';
import type { Desk } from '../edge/desk';
import type { Call } from '../edge/handler';
import { fileMatter, type ToFile } from '../moving/file-matter';
import type { Line } from './lines-of-file';
import { messageOf, type BadLine, type Message } from './message';

/** By which door the messages of a file came in: those that a citizen opens himself. */
export const importDoors = { web: 'petition', suggestion: 'suggestion' } as const;
export type ImportDoor = keyof typeof importDoors;

export interface ImportReport {
  readonly filed: number;
  /** Filed by an earlier run of the same file. */
  readonly alreadyThere: number;
  readonly bad: ReadonlyMap<BadLine, readonly number[]>;
  /** Fields that are not used, and in how many lines they stood. */
  readonly ignored: ReadonlyMap<string, number>;
}

/** So many are under way together: they share the wait for the disk. */
const atOnce = 32;

/**
 * Files every message of a file, each as a citizen without a name would. Run again, it goes on where it was stopped: the
 * same id of the same door is the same matter for ever. A line that cannot be filed stops nobody else's.
 */
export const importMessages = async (
  lines: AsyncIterable<Line>,
  as: ImportDoor,
  desk: Desk,
  onFiled: (report: ImportReport) => void = () => undefined,
): Promise<ImportReport> => {
  const bad = new Map<BadLine, number[]>();
  const ignored = new Map<string, number>();
  const report = { filed: 0, alreadyThere: 0, bad, ignored };
  const underWay = new Map<string, Promise<void>>();

  let failed: { readonly trouble: unknown } | null = null;

  const fileOne = async (number: number, message: Message): Promise<void> => {
    try {
      const result = await fileMessage(message, as, desk);
      if (result === 'other-words') note(bad, result, number);
      else report[result] += 1;
      onFiled(report);
    } catch (trouble) {
      failed ??= { trouble };
    } finally {
      underWay.delete(message.id);
    }
  };

  for await (const line of lines) {
    if (failed !== null) break;
    if ('text' in line && line.text.trim() === '') continue;
    const read = 'text' in line ? messageOf(line.text) : refuse(line.trouble);
    if (!read.ok) {
      note(bad, read.refusal.code, line.number);
      continue;
    }
    const message = read.value;
    for (const field of message.ignored) ignored.set(field, (ignored.get(field) ?? 0) + 1);
    // The same id twice in one file: the second waits for the first, and is then already there.
    await underWay.get(message.id);
    underWay.set(message.id, fileOne(line.number, message));
    if (underWay.size >= atOnce) await Promise.race(underWay.values());
  }
  await Promise.all(underWay.values());
  throwFailed(failed);
  return { ...report, bad: sorted(bad) };
};

/** Without a store nothing goes on. What was filed stays filed, and the next run goes on from there. */
const throwFailed = (failed: { readonly trouble: unknown } | null): void => {
  if (failed !== null) throw failed.trouble;
};

const note = (bad: Map<BadLine, number[]>, why: BadLine, line: number): void => {
  const before = bad.get(why);
  if (before === undefined) bad.set(why, [line]);
  else before.push(line);
};

/** Lines end in another order than they begin. */
const sorted = (bad: ReadonlyMap<BadLine, readonly number[]>): ReadonlyMap<BadLine, readonly number[]> =>
  new Map([...bad].map(([why, numbers]) => [why, [...numbers].sort((a, b) => a - b)]));

const fileMessage = async (
  message: Message,
  as: ImportDoor,
  desk: Desk,
): Promise<'filed' | 'alreadyThere' | 'other-words'> => {
  const importedFrom = `${as}:${message.id}`;
  const before = await desk.store.find(desk.matters, 'importedFrom', importedFrom);
  if (before !== null) return before.submissions[0]?.facts === cleanText(message.text) ? 'alreadyThere' : 'other-words';
  const filed = await fileMatter(toFile(message, as, importedFrom, desk), callNow(desk), desk);
  if (filed.ok) return 'filed';
  if (filed.refusal.code === 'draft-already-filed') return 'other-words';
  throw new Error(`an imported message was refused as ${filed.refusal.code}`);
};

/** A citizen who is not logged in. */
const callNow = (desk: Desk): Call => ({
  operation: 'matter.file',
  requestId: '',
  digest: '',
  actor: { kind: 'petitioner', ownerId: null, matterId: null },
  now: desk.clock.now(),
  address: 'import',
  token: null,
});

const toFile = ({ id, title, text, writtenOn }: Message, as: ImportDoor, importedFrom: string, desk: Desk): ToFile => ({
  // Made with the key of the draft keys: whoever knows the file cannot make the key, and with it the receipt, himself.
  draftKey: desk.crypto.matterIdOf(`import:${as}:${id}`).slice(0, 32),
  title,
  facts: text,
  request: '',
  about: '',
  place: '',
  raisedWhere: '',
  photos: [],
  identity: { name: '', phone: '', address: '', residentId: '' },
  owner: null,
  recipientOfficeId: null,
  importedFrom,
  filing: filingOf(as, writtenOn, desk),
});

const filingOf = (as: ImportDoor, writtenOn: string | null, { book }: Desk): ToFile['filing'] =>
  ({
    kind: importDoors[as],
    channel: as,
    level: 'county',
    privacy: 3,
    receivingOfficeId: book.county.petitionOfficeId,
    direct: false,
    mailbox: null,
    townshipId: null,
    villageId: null,
    answerBy: { electronic: false, post: false },
    representatives: 1,
    groupSize: 1,
    sender: null,
    writtenOn,
    accusedOfficeIds: [],
    saidRaisedBefore: false,
  }) satisfies FiledAs;
