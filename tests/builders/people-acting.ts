import { expect } from 'vitest';
import type { Input, OperationName } from '../../shared/contract/operations';
import { addDays } from '../../shared/kernel/civil-date';
import { aFiling, type CountyDesk } from './county-desk';

type OnMatter<N extends OperationName> = Omit<Input<N>, 'id' | 'version'>;

/** A right door, as a registrar fills it in. */
export const door = {
  name: '县人民法院立案庭',
  address: '法治路 1 号',
  hours: '工作日',
  phone: '0000-5550200',
  route: '带身份证和判决书，到一楼窗口',
  period: '判决书送达 15 日内',
};

/** The county's people acting on matters, each step as the one before left it. The desk is asked for when it is there. */
export const peopleOf = (desk: () => CountyDesk) => {
  let day = '2026-03-02';
  const on = (date: string): void => {
    day = date;
    desk().on(date);
  };

  /** An account does something to a matter as it stands; the answer, or the refusal's code. */
  const does = async <N extends OperationName>(
    account: string,
    operation: N,
    id: string,
    said: OnMatter<N>,
  ): Promise<string> =>
    desk().codeOf(
      operation,
      { id, version: (await desk().matter(id)).version, ...said },
      { token: await desk().as(account) },
    );
  const confirms = async (account: string, id: string): Promise<string> => {
    const matter = await desk().matter(id);
    return desk().codeOf(
      'matter.confirm',
      { id, version: matter.version, proposalId: matter.state.proposals[0]?.id ?? 'none' },
      { token: await desk().as(account) },
    );
  };
  const petitioner = async <N extends OperationName>(
    receipt: { number: string; secret: string; matterId: string },
    operation: N,
    said: OnMatter<N>,
  ): Promise<string> => {
    const { token } = await opened(receipt);
    return desk().codeOf(
      operation,
      { id: receipt.matterId, version: (await desk().matter(receipt.matterId)).version, ...said },
      { token },
    );
  };
  const opened = ({ number, secret }: { number: string; secret: string }) =>
    desk().must('track.open', { number, secret });
  const stateOf = async (id: string) => (await desk().matter(id)).state;
  const file = async (said: Parameters<typeof aFiling>[0] = {}) => {
    const { number, secret, matterId } = await desk().must('matter.file', aFiling(said));
    return { number, secret, matterId };
  };
  const classified = async (id: string, path: '31(6)' | '31(5)' | '31(4)' | '29' = '31(6)'): Promise<void> => {
    expect(
      await does('dengji1', 'matter.classify', id, {
        class: path === '29' ? 'suggestion' : 'petition',
        path,
        subject: '',
        repeatOf: null,
        note: '',
      }),
    ).toBe('ok');
  };
  const accepted = async (id: string): Promise<void> => {
    expect(
      await does('dengji1', 'matter.forward', id, { officeId: 'housing', because: '归住建局管', suggested: true }),
    ).toBe('ok');
    expect(await does('zhujian1', 'matter.accept', id, {})).toBe('ok');
  };
  const answered = async (
    id: string,
    conclusion: 'support' | 'not-support' = 'support',
    doneBy: string | null = addDays(day, 30),
  ): Promise<void> => {
    const draft = {
      kind: 'opinion' as const,
      request: '把沟清通，把破了的盖板换掉。',
      facts: '我局3月10日到现场查看，沟内淤积 40 厘米，电话听了本人的说法，情况属实。',
      opinion: '由我局市政所清淤 120 米，更换盖板 6 块。',
      basis: '《城镇排水与污水处理条例》第四十条',
      conclusion,
      doneBy: conclusion === 'support' ? doneBy : null,
      plain: '县住建局查了，沟确实堵了，会清完换好盖板。',
    };
    expect(await does('zhujian1', 'letter.save-draft', id, { draft })).toBe('ok');
    expect(await does('zhujian1', 'matter.issue', id, {})).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
  };

  return { on, does, confirms, petitioner, opened, stateOf, file, classified, accepted, answered };
};
