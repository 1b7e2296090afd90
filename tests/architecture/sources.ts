import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A hand-written source file; `path` is counted from the repository's root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage', '.git', '.tmp', 'screenshots']);

/** Every file under a folder of the repository whose name ends as asked. */
export function sourcesUnder(folder: string, ending = /\.(ts|tsx|mjs)$/): Source[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : sourcesUnder(path, ending);
    return ending.test(entry.name) ? [{ path, text: readFileSync(`${root}${path}`, 'utf8') }] : [];
  });
}

/** The syntax tree of a source, with parents. */
export const treeOf = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : undefined);

/** Every node of a tree, parents first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

/** What a source imports: files of this repository as paths from its root, packages by their name. */
export function importsOf({ path, text }: Source): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@shared/')) return fileName.replace('@shared/', 'shared/');
    if (fileName.startsWith('@/')) return fileName.replace('@/', 'miniprogram/src/');
    return fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName;
  });
}
