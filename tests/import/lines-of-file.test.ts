import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, type Line } from '../../cloudfunctions/importing/lines-of-file';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = async (bytes: Buffer, size = 7): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for await (const line of linesOf(inPieces(bytes, size))) lines.push(line);
  return lines;
};

test('lines are numbered as an editor numbers them, the last one also without a line break', async () => {
  expect(await read(Buffer.from('东关村\n\n排水沟'))).toEqual([
    { number: 1, text: '东关村' },
    { number: 2, text: '' },
    { number: 3, text: '排水沟' },
  ]);
});

test('an empty file has no line', async () => {
  expect(await read(Buffer.alloc(0))).toEqual([]);
});

test('the mark that some editors write at the beginning is not part of the first line', async () => {
  expect(await read(Buffer.from('\uFEFF{}\n'))).toEqual([{ number: 1, text: '{}' }]);
});

test('separators that stand in a person’s text end no line', async () => {
  expect(await read(Buffer.from('一\u2028二\u0085三\n'))).toEqual([{ number: 1, text: '一\u2028二\u0085三' }]);
});

test('a line in another encoding is named, and the next ones are read', async () => {
  const gbk = Buffer.from([0xc5, 0xc5, 0xcb, 0xae, 0x0a]);

  expect(await read(Buffer.concat([gbk, Buffer.from('好\n')]))).toEqual([
    { number: 1, trouble: 'not-utf8' },
    { number: 2, text: '好' },
  ]);
});

test('a line without end does not fill the memory, and the next ones are read', async () => {
  const endless = Buffer.alloc(1_200_000, 'a');

  expect(await read(Buffer.concat([endless, Buffer.from('\n好')]), 65_536)).toEqual([
    { number: 1, trouble: 'too-long' },
    { number: 2, text: '好' },
  ]);
});

test('however the file comes in pieces, its lines are the same', async () => {
  const texts = fc.array(
    fc.string({ unit: 'binary' }).map((text) => text.replace(/[\n\p{Surrogate}\uFEFF]/gu, '')),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const found = await read(Buffer.from(lines.map((line) => `${line}\n`).join('')), size);

      expect(found).toEqual(lines.map((text, index) => ({ number: index + 1, text })));
    }),
  );
});
