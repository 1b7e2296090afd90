import { bytesAt, treeAt, treeLength, type Tree } from './data-file';

// How LMDB writes a page: its own number, its kind, how many bytes of pointers, where the nodes begin; then the pointers.
const header = { number: 0, kind: 18, lower: 20, upper: 22, length: 24 };
const kinds = { branch: 0x01, leaf: 0x02, overflow: 0x04 };
const node = { low: 0, high: 2, flags: 4, keyLength: 6, length: 8 };
const flags = { onOtherPages: 0x01, isTree: 0x02 };
const otherPagesLength = 24;

/** Is every page of this tree, and of the trees in it, there and what it should be? */
export const isSoundTree = (file: number, pageSize: number, { root, depth }: Tree): boolean => {
  const isSound = (number: number, level: number): boolean => {
    const page = bytesAt(file, number * pageSize, pageSize);
    if (page === null || level > depth || !isPage(page, number, level === depth ? kinds.leaf : kinds.branch))
      return false;
    return nodesOf(page).every((start) =>
      level === depth ? isSoundLeaf(page, start) : isSound(childAt(page, start), level + 1),
    );
  };

  const isSoundLeaf = (page: Buffer, start: number): boolean => {
    const keyEnd = start + node.length + page.readUInt16LE(start + node.keyLength);
    const kind = page.readUInt16LE(start + node.flags);
    const length = lengthAt(page, start);
    const isElsewhere = (kind & flags.onOtherPages) !== 0;
    if (keyEnd + (isElsewhere ? otherPagesLength : length) > pageSize) return false;
    if (isElsewhere) return isSoundOverflow(file, pageSize, numberAt(page, keyEnd), length);
    if ((kind & flags.isTree) === 0) return true;
    return length === treeLength && isSoundTree(file, pageSize, treeAt(page, keyEnd));
  };

  return root === null || isSound(root, 1);
};

/** A page with this number of this kind, whose pointers stay inside it. */
const isPage = (page: Buffer, number: number, kind: number): boolean => {
  const lower = page.readUInt16LE(header.lower);
  const upper = page.readUInt16LE(header.upper);
  const room = page.length - header.length;
  if (numberAt(page, header.number) !== number || (page.readUInt16LE(header.kind) & 0x0f) !== kind) return false;
  if (lower % 2 !== 0 || lower > upper || upper > room) return false;
  return nodesOf(page).every((start) => start >= header.length + upper && start + node.length <= page.length);
};

/** Where the nodes of a page begin. */
const nodesOf = (page: Buffer): readonly number[] =>
  Array.from(
    { length: page.readUInt16LE(header.lower) / 2 },
    (_, place) => header.length + page.readUInt16LE(header.length + 2 * place),
  );

const isSoundOverflow = (file: number, pageSize: number, number: number, length: number): boolean => {
  const start = bytesAt(file, number * pageSize, header.length);
  const lastByte = bytesAt(file, number * pageSize + header.length + length - 1, 1);
  if (start === null || lastByte === null) return false;
  return numberAt(start, header.number) === number && (start.readUInt16LE(header.kind) & 0x0f) === kinds.overflow;
};

const lengthAt = (page: Buffer, start: number): number =>
  page.readUInt16LE(start + node.low) + page.readUInt16LE(start + node.high) * 0x10000;

/** Branch nodes keep a page number of 48 bits where leaves keep a length and flags. */
const childAt = (page: Buffer, start: number): number =>
  lengthAt(page, start) + page.readUInt16LE(start + node.flags) * 0x100000000;

const numberAt = (bytes: Buffer, offset: number): number =>
  bytes.readUInt32LE(offset) + bytes.readUInt32LE(offset + 4) * 0x100000000;
