import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOperation, operations, type Input, type OperationName, type Output } from '../../shared/contract/operations';
import { isProblem } from '../../shared/contract/problems';
import { instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import type { Outcome } from '../../shared/kernel/outcome';
import type { Matter } from '../../shared/matter/record';
import type { Desk } from '../../cloudfunctions/edge/desk';
import { serve } from '../../cloudfunctions/edge/serve';
import { openDesk } from '../../cloudfunctions/local/open-desk';
import type { Store } from '../../cloudfunctions/stores/port';
import { fixedClock } from './clock';

/** The invented county on a store of its own, at a time the test sets. Everything goes through the same door as in production. */
export interface CountyDesk {
  readonly desk: Desk;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** Every short message that was sent, as phone and text. */
  readonly messages: readonly { readonly phone: string; readonly text: string }[];
  on(date: CivilDate, time?: string): void;
  /** A session of this account: 'dengji1', 'zhujian2'. */
  as(account: string): Promise<string>;
  /** A session of a citizen who logged in by phone. */
  citizen(phone: string): Promise<string>;
  call<N extends OperationName>(operation: N, input: Input<N>, by?: By): Promise<Outcome<Output<N>>>;
  /** The answer; fails the test if it was refused. */
  must<N extends OperationName>(operation: N, input: Input<N>, by?: By): Promise<Output<N>>;
  /** The refusal's code, or 'ok'. Input may be anything: this is what a stranger sends. */
  codeOf(operation: string, input: unknown, by?: By): Promise<string>;
  matter(id: string): Promise<Matter>;
  close(): Promise<void>;
}

interface By {
  readonly token?: string | null;
  readonly requestId?: string;
  readonly address?: string;
}

/** What is answered has the shape that the contract promises. */
const keepsItsWord = (operation: OperationName, answer: unknown): void => {
  const parsed = operations[operation].output.safeParse(answer);
  if (!parsed.success)
    throw new Error(
      `${operation} answered what the contract does not say: ${JSON.stringify(parsed.error.issues.slice(0, 3))}`,
    );
};

export const openCountyDesk = async (
  options: { readonly on?: CivilDate; readonly store?: Store } = {},
): Promise<CountyDesk> => {
  const folder = mkdtempSync(join(tmpdir(), 'county-'));
  const clock = fixedClock(instantAt(options.on ?? '2026-03-02', '10:00'));
  const logged: string[] = [];
  const messages: { phone: string; text: string }[] = [];
  const { desk, close } = await openDesk(
    { port: 0, host: '127.0.0.1', dataFolder: folder, mongodbUri: null, demo: true },
    {},
    {
      clock,
      store: options.store,
      logSink: (line) => logged.push(line),
      sms: { send: async (phone, text) => void messages.push({ phone, text }) },
    },
  );
  let calls = 0;
  const send = async (operation: string, input: unknown, by: By = {}): Promise<Outcome<unknown>> => {
    calls += 1;
    const requestId = by.requestId ?? `request-${String(calls).padStart(6, '0')}`;
    const credentials = { token: by.token ?? null, openid: null };
    const outcome = await serve({ operation, input, requestId, credentials, address: by.address ?? '127.0.0.1' }, desk);
    if (outcome.ok && isOperation(operation)) keepsItsWord(operation, outcome.value);
    return outcome;
  };
  const call: CountyDesk['call'] = async (operation, input, by) =>
    (await send(operation, input, by)) as Outcome<Output<typeof operation>>;
  const must: CountyDesk['must'] = async (operation, input, by) => {
    const outcome = await call(operation, input, by);
    if (!outcome.ok)
      throw new Error(
        `${operation} was refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.with ?? {})} ${logged.slice(-1).join('')}`,
      );
    return outcome.value;
  };
  return {
    desk,
    logged,
    messages,
    on: (date, time = '10:00') => clock.set(instantAt(date, time)),
    as: (account) => desk.sessions.startSession('staff', `staff-${account}`, clock.now()),
    async citizen(phone) {
      await must('phone.send-code', { phone });
      const code = /验证码 (\d{6})/.exec(messages.at(-1)?.text ?? '')?.[1] ?? '';
      return (await must('phone.log-in', { phone, code })).token;
    },
    call,
    must,
    async codeOf(operation, input, by) {
      const outcome = await send(operation, input, by);
      if (outcome.ok) return 'ok';
      if (!isProblem(outcome.refusal.code)) throw new Error(`${outcome.refusal.code} is not in the table of problems`);
      return outcome.refusal.code;
    },
    async matter(id) {
      const matter = await desk.store.get(desk.matters, id);
      if (matter === null) throw new Error('no such matter');
      return matter;
    },
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A filing as the phone sends it: a blocked ditch in 东关村, with a name, unless the test says otherwise. */
export const aFiling = (said: Partial<Input<'matter.file'>> = {}): Input<'matter.file'> => ({
  draftKey: nextDraftKey(),
  kind: 'petition',
  mailbox: null,
  title: '',
  facts: '今年 7 月起，村口那条排水沟堵了，一下雨脏水就漫到路上，孩子上学要绕路。',
  request: '把沟清通，把破了的盖板换掉。',
  about: '',
  aboutOfficeIds: [],
  townshipId: 'chengguan',
  villageId: null,
  place: '东关村村口',
  photos: [],
  privacy: 1,
  name: '王桂兰',
  phone: '13800000021',
  address: '东关村 12 号',
  residentId: '',
  answerBy: { electronic: true, post: false },
  raisedBefore: false,
  raisedWhere: '',
  ...said,
});

let drafts = 0;

/** A draft key of its own for each filing of a test run. */
const nextDraftKey = (): string => {
  drafts += 1;
  return drafts.toString(16).padStart(32, '0');
};
