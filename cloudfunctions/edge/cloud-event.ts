import { wordsOf } from '../../shared/contract/problems';
import { serve } from './serve';
import type { Desk } from './desk';

/** What `wx.cloud.callFunction` sends, and what it gets. */
export interface CloudEvent {
  readonly operation?: unknown;
  readonly input?: unknown;
  readonly requestId?: unknown;
  readonly token?: unknown;
}

export type CloudAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: { code: string; title: string; next: string } };

/** Answers one mini-program call. `openid` is what the platform says; whatever the event says about identity is not looked at. */
export const answerCloudEvent = async (event: CloudEvent, openid: string | null, desk: Desk): Promise<CloudAnswer> => {
  const outcome = await serve(
    {
      operation: typeof event.operation === 'string' ? event.operation : '',
      input: event.input ?? {},
      requestId: typeof event.requestId === 'string' ? event.requestId : null,
      credentials: { token: typeof event.token === 'string' && event.token !== '' ? event.token : null, openid },
      address: openid ?? 'platform',
    },
    desk,
  );
  if (outcome.ok) return outcome;
  const { code, title, next } = wordsOf(outcome.refusal);
  return { ok: false, refusal: { code, title, next } };
};
