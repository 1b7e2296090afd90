import { beforeEach, expect, test, vi } from 'vitest';

const phone = new Map<string, unknown>();
let full = false;
let today = 0;

vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => phone.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => {
      if (full) throw new Error('QuotaExceededError');
      phone.set(key, structuredClone(value));
    },
    removeStorageSync: (key: string) => phone.delete(key),
    getRandomValues: ({ length, success }: { length: number; success: (got: { randomValues: ArrayBuffer }) => void }) =>
      success({ randomValues: new Uint8Array(length).fill(10).buffer }),
  },
}));
vi.mock('../../miniprogram/src/client/present', () => ({
  inBrowser: false,
  target: 'weapp',
  now: () => today,
  chance: () => 0,
}));

const { keptDraft, newDraft, saveDraft, saveDraftPhoto, wipeDraft } =
  await import('../../miniprogram/src/client/drafts');
const { forgetReceipt, keepReceipt, keptReceipts } = await import('../../miniprogram/src/client/kept-receipts');

const DAY = 24 * 60 * 60 * 1000;
const blank = { facts: '', request: '', privacy: 0, answerBy: { electronic: false, post: false } };
const photo = { id: 'p1', data: 'data:image/jpeg;base64,AAAA' };

beforeEach(() => {
  phone.clear();
  full = false;
  today = 0;
});

test('a draft has a key of 128 bits, made on the phone', async () => {
  expect((await newDraft(blank)).key).toBe('0a'.repeat(16));
});

test('what was written is there when the person comes back, with its photos', async () => {
  const draft = { ...(await newDraft(blank)), photos: [photo] };
  saveDraftPhoto(draft.key, photo);
  saveDraft('file', { ...draft, fields: { ...blank, facts: '沟堵了' } });

  expect(keptDraft('file', blank)).toMatchObject({ key: draft.key, fields: { facts: '沟堵了' }, photos: [photo] });
});

test('a draft nobody touched for thirty days is wiped', async () => {
  saveDraft('file', await newDraft(blank));
  today = 30 * DAY;
  expect(keptDraft('file', blank)).toBeDefined();

  today = 30 * DAY + 1;

  expect(keptDraft('file', blank)).toBeUndefined();
  expect(phone.size).toBe(0);
});

test('after wiping no trace of words or photos stays on the phone', async () => {
  const draft = { ...(await newDraft(blank)), photos: [photo] };
  saveDraftPhoto(draft.key, photo);
  saveDraft('file', draft);

  wipeDraft('file');

  expect([...phone.keys()]).toEqual([]);
});

test('a draft of an older form keeps what still fits', async () => {
  const draft = await newDraft(blank);
  phone.set('draft:file', { ...draft, fields: { facts: '沟堵了', privacy: 'two', gone: 1 }, photos: [] });

  expect(keptDraft('file', blank)?.fields).toEqual({ ...blank, facts: '沟堵了' });
});

test('a full phone is said, not hidden', async () => {
  full = true;

  expect(saveDraft('file', await newDraft(blank))).toBe(false);
});

test('kept receipts stand newest first, one for each matter, and can be forgotten', () => {
  const receipt = { matterId: 'm1', number: '470382165', title: '沟堵了', receivedAt: '2026-11-23T02:31:00.000Z' };
  keepReceipt(receipt);
  keepReceipt({ ...receipt, matterId: 'm2' });
  keepReceipt({ ...receipt, secret: '2906771540388261' });

  expect(keptReceipts().map(({ matterId, secret }) => [matterId, secret])).toEqual([
    ['m1', '2906771540388261'],
    ['m2', undefined],
  ]);

  forgetReceipt('m1');

  expect(keptReceipts().map(({ matterId }) => matterId)).toEqual(['m2']);
});
