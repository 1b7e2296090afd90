import * as z from 'zod';
import { isCivilDate, type CivilDate } from '../../shared/kernel/civil-date';
import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';
import { isBlank, lengthOf } from '../../shared/kernel/text';

/** One message of an import file, as far as it is used. */
export interface Message {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The day that is written on it; null where none is, or none that can be read. */
  readonly writtenOn: CivilDate | null;
  /** What else the line holds: counted, and not kept. */
  readonly ignored: readonly string[];
}

/** Why a line cannot be filed, in the words of the report. */
export const badLines = {
  'not-utf8': '不是 UTF-8 编码',
  'too-long': '这一行超过 1 MB',
  'not-json': '不是一行 JSON（{…}）',
  'no-id': '没有 id，或者 id 不能用（要 1 到 80 个字）',
  'nothing-said': '标题和正文都是空的',
  'text-too-long': '正文超过 10000 字，或标题超过 200 字',
  'other-words': '同一个 id 以前导入过，内容不一样；没有改动以前那件',
} as const;

export type BadLine = keyof typeof badLines;

/** As long as a filing may be; a title may be longer than a form's, since nobody can be asked to shorten it. */
const longestText = 10_000;
const longestTitle = 200;

const words = z.string().nullish().catch(null);

const shape = z.looseObject({
  id: z
    .union([z.string(), z.number()])
    .transform((id) => String(id).trim())
    // It becomes a key of the store, which holds no control characters.
    .refine((id) => id !== '' && lengthOf(id) <= 80 && !/[\p{Cc}\p{Surrogate}]/u.test(id)),
  title: words,
  text: words,
  time: words,
});

const used = new Set(['id', 'title', 'text', 'time']);

/** Reads `{id, title, text, time?}`. Everything but the id may be missing, as long as something is said. */
export const messageOf = (line: string): Outcome<Message, { readonly code: BadLine }> => {
  const read = jsonOf(line);
  if (read === undefined) return refuse('not-json');
  const parsed = shape.safeParse(read);
  if (!parsed.success) return refuse(isRecord(read) ? 'no-id' : 'not-json');
  const { id, time } = parsed.data;
  const [title, text] = [parsed.data.title ?? '', parsed.data.text ?? ''];
  if (isBlank(title) && isBlank(text)) return refuse('nothing-said');
  if (lengthOf(text) > longestText || lengthOf(title) > longestTitle) return refuse('text-too-long');
  const ignored = Object.keys(parsed.data).filter((field) => !used.has(field));
  return ok({ id, title, text: isBlank(text) ? title : text, writtenOn: dayOf(time ?? ''), ignored });
};

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** '2019/2/28 11:25:05', '2019-02-28T…' and '2019年2月28日' are one day; what is no day is none. */
const dayOf = (time: string): CivilDate | null => {
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(time) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
};
