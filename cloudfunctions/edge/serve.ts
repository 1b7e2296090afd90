import { isOperation, operations, type OperationName, type Output } from '../../shared/contract/operations';
import { canonicalJson } from '../../shared/kernel/canonical';
import { refuse, type Outcome } from '../../shared/kernel/outcome';
import type { Desk } from './desk';
import type { Call, Handler } from './handler';
import { handlers } from './handlers';
import { identify, type Credentials } from './identify';
import { mayAsk } from './permission';
import { parse } from './parse';

/** A call as it comes in, from whatever transport. */
export interface Incoming {
  readonly operation: string;
  readonly input: unknown;
  /** One per intention; sent again with the same id, a change has one effect and one answer. */
  readonly requestId: string | null;
  readonly credentials: Credentials;
  readonly address: string;
}

/** Changes that carry their own key (the draft), or must not be repeated from memory (log-ins, codes, sessions). */
const withoutRequestId: readonly OperationName[] = [
  'matter.file',
  'photo.add',
  'track.open',
  'phone.send-code',
  'phone.log-in',
  'staff.log-in',
  'session.end',
];

/** Name, who, may, parse, handle, answer. Refusals are values; what throws is logged once, here, and told plainly. */
export const serve = async (incoming: Incoming, desk: Desk): Promise<Outcome<unknown>> => {
  const { operation } = incoming;
  if (!isOperation(operation)) return refuse('unknown-operation');
  try {
    return await carryOut(operation, incoming, desk);
  } catch (trouble) {
    desk.log.trouble(trouble, { operation });
    return refuse(isAway(trouble) ? 'store-away' : 'something-broke');
  }
};

const carryOut = async <N extends OperationName>(
  operation: N,
  incoming: Incoming,
  desk: Desk,
): Promise<Outcome<unknown>> => {
  const row = operations[operation];
  const now = desk.clock.now();
  const who = await identify(incoming.credentials, now, desk);
  // Ending a session that is already over is no trouble to anybody.
  if (!who.ok)
    return operation === 'session.end'
      ? handled(
          operation,
          {},
          callOf(operation, incoming, { kind: 'petitioner', ownerId: null, matterId: null }, now, desk),
          desk,
        )
      : who;
  const may = mayAsk(who.value, row.by);
  if (!may.ok) return may;
  const input = parse(row.input, incoming.input);
  if (!input.ok) return input;
  if (row.effect === 'change' && !withoutRequestId.includes(operation) && !isRequestId(incoming.requestId))
    return refuse('request-id-needed');
  return handled(operation, input.value, callOf(operation, incoming, who.value, now, desk), desk);
};

const callOf = (
  operation: OperationName,
  { input, requestId, credentials, address }: Incoming,
  actor: Call['actor'],
  now: string,
  desk: Desk,
): Call => ({
  operation,
  requestId: requestId ?? '',
  digest: desk.crypto.hash(
    canonicalJson({ operation, input, staffId: actor.kind === 'staff' ? actor.staffId : undefined }),
  ),
  actor,
  now,
  address,
  token: credentials.token,
});

const handled = async <N extends OperationName>(
  operation: N,
  input: unknown,
  call: Call,
  desk: Desk,
): Promise<Outcome<Output<N>>> => {
  // The table pairs each name with the handler of its own input; the input was parsed by that row a moment ago.
  const handler = handlers[operation] as unknown as (input: unknown, ...rest: [Call, Desk]) => ReturnType<Handler<N>>;
  return handler(input, call, desk);
};

const isRequestId = (id: string | null): id is string => id !== null && /^[A-Za-z0-9_-]{8,64}$/.test(id);

const isAway = (trouble: unknown): boolean =>
  trouble instanceof Error && 'code' in trouble && (trouble.code === 'unreachable' || trouble.code === 'full');
