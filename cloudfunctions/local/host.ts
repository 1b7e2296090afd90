import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Desk } from '../edge/desk';
import { openApi } from '../edge/openapi';
import { answerApi } from './answer-api';
import { answerPhoto } from './answer-photo';
import { answerStatic } from './answer-static';
import { securityHeaders, sendJson } from './responses';

export interface HostOptions {
  readonly desk: Desk;
  readonly version: string;
  /** The built phone page. */
  readonly pages: string;
}

/** Plain node:http: few routes, limits on size and time, security headers, graceful stop. */
export const hostOf = ({ desk, version, pages }: HostOptions): Server => {
  const description = openApi(version);
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000, maxHeaderSize: 16_384, keepAliveTimeout: 5_000 },
    (request, response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      answer(request, response).catch((trouble: unknown) => {
        // Who hangs up halfway gets no answer, and nothing here is broken.
        if (request.socket.destroyed) return;
        desk.log.trouble(trouble, { operation: 'host' });
        if (!response.headersSent) response.writeHead(503);
        response.end();
      });
    },
  );

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request.url ?? '/');
    if (path.startsWith('/api/')) return answerApi(path.slice('/api/'.length), request, response, desk);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' });
      response.end();
      return;
    }
    if (path === '/health') return answerHealth(response);
    if (path === '/openapi.json') return sendJson(response, 200, description);
    if (path.startsWith('/photo/')) return answerPhoto(request, response, desk);
    return answerStatic(path, request, response, pages);
  };

  const answerHealth = async (response: ServerResponse): Promise<void> => {
    try {
      await desk.store.check();
      sendJson(response, 200, { status: 'ok', store: desk.store.kind, version });
    } catch (trouble) {
      desk.log.trouble(trouble, { operation: 'health' });
      sendJson(response, 503, { status: 'away', store: desk.store.kind, version });
    }
  };

  return server;
};

/** The path that is asked for. `//` names no other machine here; what is no address at all leads to nothing. */
const pathOf = (asked: string): string => {
  const address = asked.startsWith('/') ? `http://localhost${asked}` : asked;
  return URL.canParse(address) ? new URL(address).pathname : '';
};
