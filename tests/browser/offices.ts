/** The offices' part of a journey, done as their own computers would: over the service's door. */
export interface Offices {
  /** Classifies, forwards to 县住建局, which accepts, answers and sends the answer to the phone. */
  answer(matterId: string): Promise<void>;
}

const answer = {
  kind: 'opinion',
  request: '把东关村口的排水沟清通，换掉破盖板。',
  facts: '我局到现场查看，沟内淤积 40 厘米，盖板破损 6 块，电话听了本人的说法，情况属实。',
  opinion: '支持。由我局市政所清淤 120 米，更换盖板 6 块。',
  basis: '《城镇排水与污水处理条例》第四十条',
  conclusion: 'support',
  plain: '县住建局查了，沟确实堵了。支持您的请求，会清通、换好盖板。',
};

interface Account {
  readonly account: string;
  readonly password: string;
  readonly totp: string;
}

interface Card {
  readonly version: number;
  readonly proposals: readonly { readonly id: string }[];
}

export function officesAt(origin: string): Offices {
  const sessions = new Map<string, string>();
  let calls = 0;

  const call = async <T>(operation: string, input: unknown, token?: string): Promise<T> => {
    calls += 1;
    const response = await fetch(`${origin}/api/${operation}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `office-${String(calls).padStart(6, '0')}`,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(input),
    });
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`${operation} was refused: ${JSON.stringify(body)}`);
    return body as T;
  };
  const as = async (account: string): Promise<string> => {
    const before = sessions.get(account);
    if (before !== undefined) return before;
    const { accounts } = await call<{ accounts: readonly Account[] }>('staff.demo-log-ins', {});
    const row = accounts.find((one) => one.account === account);
    if (row === undefined) throw new Error(`no account ${account}`);
    const { password, totp } = row;
    const { token } = await call<{ token: string }>('staff.log-in', { account, password, totp });
    sessions.set(account, token);
    return token;
  };
  const move = async (account: string, operation: string, id: string, data: object): Promise<void> => {
    const token = await as(account);
    const { version } = await call<Card>('desk.card', { id }, token);
    await call(operation, { id, version, ...data }, token);
  };

  return {
    async answer(id) {
      const forward = { officeId: 'housing', because: '城区排水设施归住建局管', suggested: true };
      const classify = { class: 'petition', path: '31(6)', subject: 'drainage', repeatOf: null, note: '' };
      await move('dengji1', 'matter.classify', id, classify);
      await move('dengji1', 'matter.forward', id, forward);
      await move('zhujian1', 'matter.accept', id, {});
      const { today } = await call<{ today: { date: string } }>('home.read', {});
      const doneBy = `${Number(today.date.slice(0, 4)) + 1}${today.date.slice(4, 8)}15`;
      await move('zhujian1', 'letter.save-draft', id, { draft: { ...answer, doneBy } });
      await move('zhujian1', 'matter.issue', id, {});
      const { proposals } = await call<Card>('desk.card', { id }, await as('zhujian2'));
      await move('zhujian2', 'matter.confirm', id, { proposalId: proposals[0]?.id });
      await move('zhujian1', 'matter.dispatch', id, { way: 'electronic', tracking: '' });
    },
  };
}
