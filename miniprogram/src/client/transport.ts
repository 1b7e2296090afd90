import { wordsOf } from '@shared/contract/problems';
import { carry } from './carry';
import { type Carry, type Errand } from './errand';
import { chance } from './present';

/** A refusal in the words that the page shows. */
export interface Refused {
  readonly code: string;
  /** What happened. */
  readonly title: string;
  /** What to do now. */
  readonly next: string;
}

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: Refused };

/** How the errand goes out; tests put their own in. */
export interface Road {
  readonly carry: Carry;
  readonly chance: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const road: Road = { carry, chance, wait: (time) => new Promise((resolve) => setTimeout(resolve, time)) };

const TRIES = 3;
const FIRST_WAIT = 400;
const PATIENCE = 15_000;

/** After these the same errand may succeed a moment later. */
const passing = new Set(['offline', 'store-away']);

const offline = (): Answer => ({ ok: false, refusal: wordsOf({ code: 'offline' }) });

/**
 * Sends an errand. A read, or a call with a request id, is tried again when nobody answered (up to three times, each
 * wait random between nothing and a doubling limit, so that phones coming back together do not knock together);
 * anything else is sent once, because twice might have two effects.
 *
 * @param patience milliseconds for one try; more for a photo than for words
 */
export async function send(errand: Errand, isRead: boolean, patience = PATIENCE, by: Road = road): Promise<Answer> {
  const tries = isRead || errand.requestId !== undefined ? TRIES : 1;
  for (let tried = 1; ; tried += 1) {
    const answer = await once(errand, patience, by.carry);
    if (answer.ok || !passing.has(answer.refusal.code) || tried >= tries) return answer;
    await by.wait(by.chance() * FIRST_WAIT * 2 ** (tried - 1));
  }
}

async function once(errand: Errand, patience: number, carryIt: Carry): Promise<Answer> {
  try {
    return answerFrom(await carryIt(errand, patience));
  } catch {
    // Whatever stopped the way there or back, the person is told one thing: not sent, nothing lost, press again.
    return offline();
  }
}

/** What came back, if it has the shape of an answer; anything else (a hotel's login page) means we were not connected. */
function answerFrom(body: unknown): Answer {
  if (typeof body !== 'object' || body === null) return offline();
  if ('ok' in body && body.ok === true) return { ok: true, value: 'value' in body ? body.value : undefined };
  const refusal = 'refusal' in body ? body.refusal : body;
  return isRefused(refusal) ? { ok: false, refusal } : offline();
}

const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' &&
  value !== null &&
  ['code', 'title', 'next'].every((field) => field in value && typeof Reflect.get(value, field) === 'string');
