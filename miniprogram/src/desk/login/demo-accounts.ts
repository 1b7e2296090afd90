import { useEffect, useState } from 'react';
import type { Output } from '@shared/contract/operations';
import { read } from '@/client/call';
import { type Typed } from './use-log-in';

export type DemoAccount = Output<'staff.demo-log-ins'>['accounts'][number];

const ask = () => read('staff.demo-log-ins', {}, { audience: 'staff' });

export interface Demo {
  /** Undefined where this is no demo. */
  readonly accounts: readonly DemoAccount[] | undefined;
  /** The account with the code of this half minute. */
  readonly fresh: (account: DemoAccount) => Promise<Typed>;
}

/** The invented county's accounts. Anywhere else the service refuses, and nothing is shown. */
export function useDemoAccounts(): Demo {
  const [accounts, setAccounts] = useState<readonly DemoAccount[]>();
  useEffect(() => {
    void ask().then((answer) => {
      if (answer.ok) setAccounts(answer.value.accounts);
    });
  }, []);
  const fresh = async (chosen: DemoAccount): Promise<Typed> => {
    const answer = await ask();
    const now = answer.ok ? answer.value.accounts.find((one) => one.account === chosen.account) : undefined;
    const { account, password, totp } = now ?? chosen;
    return { account, password, totp };
  };
  return { accounts, fresh };
}

export interface OfOneOffice {
  readonly office: string;
  readonly accounts: readonly DemoAccount[];
}

/** By office, those that fit what is looked for. */
export const byOffice = (accounts: readonly DemoAccount[], sought: string): readonly OfOneOffice[] => {
  const fits = ({ account, who, office }: DemoAccount) => `${account} ${who} ${office}`.includes(sought.trim());
  const found = accounts.filter(fits);
  return [...new Set(found.map(({ office }) => office))].map((office) => ({
    office,
    accounts: found.filter((one) => one.office === office),
  }));
};
