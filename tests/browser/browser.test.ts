import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { suiteNeeding } from '../suite-needing';
import { desk, launch, missingBrowser, phone } from './browser';
import { watchFaults } from './faults';

suiteNeeding(missingBrowser, 'the browser the journeys run in', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    browser = await launch();
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(request.url === '/bad' ? badPage : goodPage);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test('a phone is 390 wide, in Chinese, on Chinese time', async () => {
    const page = await phone(browser);
    const faults = await watchFaults(page, origin);

    await page.goto(origin);

    expect(
      await page.evaluate(() => [
        innerWidth,
        devicePixelRatio,
        navigator.language,
        Intl.DateTimeFormat().resolvedOptions().timeZone,
      ]),
    ).toEqual([390, 2, 'zh-CN', 'Asia/Shanghai']);
    faults.expectNone();
  });

  test('a desk is 1440 wide', async () => {
    const page = await desk(browser);

    await page.goto(origin);

    expect(await page.evaluate(() => innerWidth)).toBe(1440);
  });

  test('a page that fails or asks another host is found out', async () => {
    const page = await phone(browser);
    const faults = await watchFaults(page, origin, [/expected here/]);

    await page.goto(`${origin}/bad`);
    await page.waitForFunction(() => document.title === 'done');

    const kinds = faults.found.map((fault) => fault.split(':')[0]);
    expect(kinds).toEqual(expect.arrayContaining(['request to another host', 'page error', 'console error']));
    expect(faults.found.join()).not.toContain('expected here');
    expect(() => faults.expectNone()).toThrow();
  });
});

// Without this line a phone lays a page out 980 wide.
const goodPage = `<!doctype html><meta name="viewport" content="width=device-width"><title>青禾县</title>`;

const badPage = `<!doctype html><meta charset="utf-8"><script>
  console.error('wrong'); console.error('expected here');
  const picture = new Image();
  picture.onerror = () => { setTimeout(() => { document.title = 'done'; }, 0); throw new Error('broken'); };
  picture.src = 'http://elsewhere.example/a.png';
</script>`;
