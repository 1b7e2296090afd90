import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../shared/contract/operations';
import { hostOf } from '../../cloudfunctions/local/host';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
let origin: string;
let port: number;
let stop: () => Promise<void>;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
  const pages = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(pages, 'js'));
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>阳光信访</title>');
  writeFileSync(join(pages, 'js', 'app.12345678.js'), 'document.title;');
  const server = hostOf({ desk: county.desk, version: '9.9.9', pages });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  origin = `http://127.0.0.1:${port}`;
  stop = () => new Promise((resolve) => server.close(() => resolve()));
});
afterAll(async () => {
  await stop();
  await county.close();
});

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

describe('the service over HTTP', () => {
  test('an answer is the output itself', async () => {
    const response = await post('/api/matter.file', JSON.stringify(aFiling()));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ number: expect.stringMatching(/^\d{9}$/) as string });
  });

  test('a refusal is a problem with its code, sentence and next step (RFC 9457)', async () => {
    const response = await post('/api/track.open', JSON.stringify({ number: '123', secret: '' }));
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'urn:sunshine-petitions:problem:mistyped-number',
      title: '编号有数字抄错或抄反了。',
      status: 422,
      code: 'mistyped-number',
      detail: '编号有数字抄错或抄反了。',
      next: '请对着回执再看一遍。',
    });
  });

  test('what is no JSON, too large, or asks for nothing there is, gets its own code', async () => {
    expect(await (await post('/api/matter.file', '{"facts":')).json()).toMatchObject({ code: 'not-json' });
    expect(
      await (await post('/api/matter.file', JSON.stringify({ facts: '字'.repeat(400_000) }))).json(),
    ).toMatchObject({ code: 'too-large' });
    expect(await (await post('/api/constructor', '{}')).json()).toMatchObject({
      code: 'unknown-operation',
      status: 404,
    });
    expect((await fetch(`${origin}/api/home.read`)).status).toBe(405);
  });

  test('the Idempotency-Key header makes a change one change', async () => {
    const filed = (await (await post('/api/matter.file', JSON.stringify(aFiling()))).json()) as { matterId: string };
    const token = await county.as('dengji1');
    const classify = () =>
      post(
        '/api/matter.classify',
        JSON.stringify({
          id: filed.matterId,
          version: 1,
          class: 'petition',
          path: '31(6)',
          subject: '',
          repeatOf: null,
          note: '',
        }),
        { authorization: `Bearer ${token}`, 'idempotency-key': 'one-intention-1' },
      );
    const answers = await Promise.all([classify(), classify(), classify()]);
    expect(answers.map((one) => one.status)).toEqual([200, 200, 200]);
    expect((await county.matter(filed.matterId)).version).toBe(2);
  });

  test('a forged identity header is not looked at', async () => {
    const response = await post('/api/matters.mine', '{"after":null}', {
      'x-wx-openid': 'o123',
      'x-user-id': 'staff-dengji1',
      'x-forwarded-for': '1.2.3.4',
    });
    expect(await response.json()).toMatchObject({ code: 'log-in-first' });
  });

  test('/health names the store and the version', async () => {
    expect(await (await fetch(`${origin}/health`)).json()).toEqual({
      status: 'ok',
      store: 'embedded',
      version: '9.9.9',
    });
  });

  test('openapi.json is 3.1, has every operation, and every code it names is in its table', async () => {
    const api = (await (await fetch(`${origin}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, { post: { responses: Record<string, unknown> } }>;
    };
    expect(api.openapi).toMatch(/^3\.1/);
    expect(Object.keys(api.paths).sort()).toEqual(
      Object.keys(operations)
        .map((name) => `/api/${name}`)
        .sort(),
    );
    expect(JSON.stringify(api.paths['/api/matter.file'])).toContain('draft-already-filed');
  });

  test('pages come with the headers that keep foreign scripts out, and never from outside their folder', async () => {
    const page = await fetch(`${origin}/`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${origin}/js/app.12345678.js`)).headers.get('cache-control')).toContain('immutable');
    for (const path of ['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/js/%00', '/.env', '/%E0%A4%A'])
      expect(await rawStatus(path), path).toBe(404);
  });

  test('an address that is none, or is longer than any file’s name, is simply not there', async () => {
    const before = county.logged.length;
    for (const path of ['//x', '///x:99999/', 'http://[', `/${'a'.repeat(5_000)}`, `/js/${'a/'.repeat(5_000)}`])
      expect(await rawStatus(path), path.slice(0, 20)).toBe(404);
    expect(county.logged.slice(before).join('')).not.toContain('trouble');
  });

  test('a caller who hangs up in the middle of a sentence is no trouble of ours', async () => {
    const before = county.logged.length;
    await hangUpHalfway('/api/matter.file', JSON.stringify(aFiling()));
    expect(await (await fetch(`${origin}/health`)).json()).toMatchObject({ status: 'ok' });
    expect(county.logged.slice(before).join('')).not.toContain('trouble');
  });

  test('a token of the wrong shape is a log-in that is over, not a guest’s call', async () => {
    const response = await post('/api/matter.file', JSON.stringify(aFiling()), { authorization: 'Bearer cut-off' });
    expect(await response.json()).toMatchObject({ code: 'log-in-again', status: 401 });
  });
});

/** Promises a whole body, sends half of it and is gone; answers when the server has noticed. */
const hangUpHalfway = (path: string, body: string): Promise<void> =>
  new Promise((resolve) => {
    const call = request({ host: '127.0.0.1', port, path, method: 'POST' });
    call.setHeader('content-length', Buffer.byteLength(body));
    call.on('error', () => setTimeout(resolve, 50));
    call.write(body.slice(0, 40), () => setTimeout(() => call.destroy(new Error('hung up')), 20));
  });

/** Sent as it is: `fetch` would tidy the path up. */
const rawStatus = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
