import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const shrinks = ['.html', '.js', '.css', '.json', '.svg', '.txt'];

/** The built phone page. Names carry a hash of their content, so all but the first page may be kept by the browser. */
export const answerStatic = async (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> => {
  const file = fileOf(path, folder);
  const found = file === null ? null : await sizeOf(file);
  if (file === null || found === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('没有这一页。请回首页。');
    return;
  }
  const type = extname(file);
  const gzip = shrinks.includes(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'content-type': types[type] ?? 'application/octet-stream',
    'cache-control': type === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(gzip ? { 'content-encoding': 'gzip' } : { 'content-length': found }),
  });
  if (request.method === 'HEAD') response.end();
  else if (gzip) await pipeline(createReadStream(file), createGzip(), response);
  else await pipeline(createReadStream(file), response);
};

/** Null for a path that leads out of the folder, or to a hidden file. */
const fileOf = (path: string, folder: string): string | null => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
  const file = normalize(join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
  const isInside =
    file.startsWith(normalize(folder) + sep) &&
    !decoded.includes('\0') &&
    !decoded.split('/').some((part) => part.startsWith('.'));
  return isInside ? file : null;
};

const sizeOf = async (file: string): Promise<number | null> => {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && isNotThere.some((code) => code === error.code)) return null;
    throw error;
  }
};

/** No such file, a file where a folder should be, and a name longer than any file's. */
const isNotThere = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];
