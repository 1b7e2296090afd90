import type { ChangeName, Input, Output } from '../../shared/contract/operations';
import { instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import type { Matter } from '../../shared/matter/record';
import type { Desk } from '../edge/desk';
import { serve } from '../edge/serve';
import { SettingTrouble } from './settings';

/** Acts for the demo's people on a day of the past, through the same door as everybody: no state is written by hand. */
export interface PastDay {
  /** A member of staff does `operation` on a matter; its id and present version are put in. */
  staff<N extends ChangeName>(
    staffId: string,
    operation: N,
    matterId: string,
    input: Omit<Input<N>, 'id' | 'version'>,
  ): Promise<Output<N>>;
  petitioner<N extends ChangeName>(
    operation: N,
    matterId: string,
    input: Omit<Input<N>, 'id' | 'version'>,
  ): Promise<Output<N>>;
  /** The second person says yes to the one step that waits. */
  confirmOnly(staffId: string, matterId: string): Promise<Output<'matter.confirm'>>;
  /** What needs no matter yet: filing, the counter. */
  call<N extends ChangeName>(
    staffId: string | null,
    operation: N,
    input: Input<N>,
    requestId?: string,
  ): Promise<Output<N>>;
}

export const onDay = (desk: Desk, date: CivilDate, time = '10:00'): PastDay => {
  const now = instantAt(date, time);
  const then: Desk = { ...desk, clock: { now: () => now } };
  const send = async <N extends ChangeName>(
    token: string | null,
    operation: N,
    input: unknown,
    requestId = desk.chance.id(),
  ): Promise<Output<N>> => {
    const outcome = await serve(
      { operation, input, requestId, credentials: { token, openid: null }, address: 'demo' },
      then,
    );
    if (!outcome.ok && outcome.refusal.code === 'store-away')
      throw new SettingTrouble('演示数据没有写完：磁盘满了，或数据库断了。请腾出空间，再启动一次，会接着写。');
    if (!outcome.ok)
      throw new Error(
        `the demo's ${operation} on ${date} was refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.with ?? {})}`,
      );
    // What this operation's handler answers.
    return outcome.value as Output<N>;
  };
  const present = async (id: string): Promise<Matter> => {
    const matter = await desk.store.get(desk.matters, id);
    if (matter === null) throw new Error('a demo matter is gone');
    return matter;
  };
  // Some operations need no version; a strict schema refuses it, so it goes in only where it belongs.
  const onMatter = async (operation: ChangeName, id: string): Promise<Record<string, unknown>> =>
    ['matter.supplement', 'matter.recuse', 'identity.read', 'inbox.seen'].includes(operation)
      ? { id }
      : { id, version: (await present(id)).version };
  return {
    staff: async (staffId, operation, matterId, input) =>
      send(await then.sessions.startSession('staff', staffId, now), operation, {
        ...(await onMatter(operation, matterId)),
        ...input,
      }),
    petitioner: async (operation, matterId, input) =>
      send(await then.sessions.startSession('track', matterId, now), operation, {
        ...(await onMatter(operation, matterId)),
        ...input,
      }),
    confirmOnly: async (staffId, matterId) => {
      const matter = await present(matterId);
      const proposalId = matter.state.proposals[0]?.id ?? '';
      const token = await then.sessions.startSession('staff', staffId, now);
      return send(token, 'matter.confirm', { id: matterId, version: matter.version, proposalId });
    },
    call: async (staffId, operation, input, requestId) =>
      send(
        staffId === null ? null : await then.sessions.startSession('staff', staffId, now),
        operation,
        input,
        requestId,
      ),
  };
};
