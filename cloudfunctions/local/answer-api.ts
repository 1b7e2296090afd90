import type { IncomingMessage, ServerResponse } from 'node:http';
import { wordsOf } from '../../shared/contract/problems';
import { refuse, type Refusal } from '../../shared/kernel/outcome';
import type { Desk } from '../edge/desk';
import { serve } from '../edge/serve';
import { sendJson } from './responses';

/** Most calls are short; a photo is not. In bytes. */
const largestBody = 1_000_000;
const largestPhotoBody = 14_500_000;

/** POST /api/<operation>: input as JSON, Authorization: Bearer, Idempotency-Key; refusals as problem+json (RFC 9457). */
export const answerApi = async (
  operation: string,
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
): Promise<void> => {
  if (request.method !== 'POST') {
    response.writeHead(405, { allow: 'POST' });
    response.end();
    return;
  }
  const body = await readBody(request, operation === 'photo.add' ? largestPhotoBody : largestBody);
  if (body === null) return sendProblem(response, refuse('too-large').refusal);
  const input = parseJson(body);
  if (input === undefined) return sendProblem(response, refuse('not-json').refusal);
  const outcome = await serve(
    {
      operation,
      input,
      requestId: headerOf(request, 'idempotency-key'),
      // Identity comes from the token alone: whatever else the call says about who it is, is not looked at.
      credentials: { token: bearerOf(request), openid: null },
      address: request.socket.remoteAddress ?? '',
    },
    desk,
  );
  if (outcome.ok) sendJson(response, 200, outcome.value);
  else sendProblem(response, outcome.refusal);
};

const sendProblem = (response: ServerResponse, refusal: Refusal): void => {
  const { code, status, title, next } = wordsOf(refusal);
  if (status === 429) response.setHeader('retry-after', String(Number(refusal.with?.['minutes'] ?? 1) * 60));
  sendJson(
    response,
    status,
    { type: `urn:sunshine-petitions:problem:${code}`, title, status, code, detail: title, next },
    'application/problem+json; charset=utf-8',
  );
};

/** Null when it is larger than `most`; the rest is not read. */
const readBody = async (request: IncomingMessage, most: number): Promise<Buffer | null> => {
  if (Number(request.headers['content-length'] ?? 0) > most) {
    request.resume();
    return null;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Undefined for what is no JSON. An empty body is an empty input. */
const parseJson = (body: Buffer): unknown => {
  if (body.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
};

const headerOf = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

/** The token as it was sent, so that one of the wrong shape is a log-in that is over and nobody takes its sender for a guest. */
const bearerOf = (request: IncomingMessage): string | null => {
  const sent = headerOf(request, 'authorization');
  return sent === null ? null : (/^Bearer ([\w-]{20,100})$/.exec(sent)?.[1] ?? sent);
};
