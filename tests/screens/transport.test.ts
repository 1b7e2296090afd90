import { expect, test, vi } from 'vitest';
import { type Errand } from '../../miniprogram/src/client/errand';
import { type Road, send } from '../../miniprogram/src/client/transport';

// The way over WeChat's cloud is not there in a test; each test walks its own.
vi.mock('../../miniprogram/src/client/carry', () => ({ carry: () => Promise.reject(new Error('no road')) }));

const filing: Errand = { operation: 'matter.file', audience: 'citizen', input: { title: '排水沟堵了' } };
const withId: Errand = { ...filing, requestId: '0123456789abcdef' };

/** A road on which each try meets the next of these; an Error is nobody answering. */
function road(...meets: readonly unknown[]): Road & { readonly waits: number[]; readonly tries: () => number } {
  const waits: number[] = [];
  let tried = 0;
  return {
    waits,
    tries: () => tried,
    chance: () => 0.5,
    wait: async (time) => void waits.push(time),
    carry: async () => {
      const met = meets[Math.min(tried, meets.length - 1)];
      tried += 1;
      if (met instanceof Error) throw met;
      return met;
    },
  };
}

const silence = new Error('no answer in time');
const done = { ok: true, value: { version: 2 } };

test('what is answered arrives', async () => {
  expect(await send(withId, false, 15_000, road(done))).toEqual(done);
});

test('a call with its id is sent again when nobody answered, after a wait that is left to chance', async () => {
  const way = road(silence, silence, done);

  expect(await send(withId, false, 15_000, way)).toEqual(done);
  expect(way.waits).toEqual([200, 400]);
});

test('after three tries the person hears that nothing is lost', async () => {
  const way = road(silence);
  const answer = await send(withId, false, 15_000, way);

  expect(way.tries()).toBe(3);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'offline', title: '没连上网，没交上。您写的都在。' } });
});

test('a change without an id is sent once: twice might have two effects', async () => {
  const way = road(silence, done);

  expect(await send(filing, false, 15_000, way)).toMatchObject({ ok: false, refusal: { code: 'offline' } });
  expect(way.tries()).toBe(1);
});

test('a read may be asked again without an id', async () => {
  expect(await send(filing, true, 15_000, road(silence, done))).toEqual(done);
});

test('a refusal is brought back in its words and not asked again', async () => {
  const refusal = { code: 'wrong-phone', title: '手机号不对，应是 11 位数字。', next: '请对一遍；不留电话也能交。' };
  const way = road({ ok: false, refusal }, done);

  expect(await send(withId, false, 15_000, way)).toEqual({ ok: false, refusal });
  expect(way.tries()).toBe(1);
});

test('a refusal may come as problem+json, as browsers get it', async () => {
  const problem = {
    type: 'about:blank',
    status: 422,
    code: 'wrong-code',
    title: '验证码不对。',
    next: '请重新要一个。',
  };

  expect(await send(withId, false, 15_000, road(problem))).toMatchObject({
    ok: false,
    refusal: { code: 'wrong-code' },
  });
});

test.each([
  ['a login page of a hotel', { html: '<form>' }],
  ['nothing', null],
  ['a number', 7],
])('an answer that is none (%s) means we were not connected', async (_what, body) => {
  expect(await send(filing, false, 15_000, road(body))).toMatchObject({ ok: false, refusal: { code: 'offline' } });
});
