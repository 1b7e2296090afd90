import { useState } from 'react';
import { type WorkRow } from '@shared/contract/views';
import { type Reading, useRead } from '@/client/use-read';
import { type Refused } from '@/client/transport';
import { staffRead } from '../../parts/staff-call';
import { type Source } from './source';

export interface WorkListing {
  readonly rows: readonly WorkRow[];
  /** How long the whole list is, however much of it is shown. */
  readonly count: number;
  readonly hasMore: boolean;
}

type Answer = { readonly ok: true; readonly value: WorkListing } | { readonly ok: false; readonly refusal: Refused };

/** The first so many pages: read again as a whole, so that nothing stands in it twice or not at all. */
async function askPages(list: string, part: 'all' | 'soon' | 'late', pages: number): Promise<Answer> {
  const rows: WorkRow[] = [];
  let after: string | null = null;
  let count = 0;
  for (let page = 0; page < pages; page += 1) {
    const answer: Awaited<ReturnType<typeof staffRead<'desk.list'>>> = await staffRead('desk.list', {
      list,
      part,
      after,
    });
    if (!answer.ok) return answer;
    rows.push(...answer.value.rows);
    count = answer.value.count;
    after = answer.value.next;
    if (after === null) break;
  }
  return { ok: true, value: { rows, count, hasMore: after !== null } };
}

async function find(words: string): Promise<Answer> {
  const answer = await staffRead('desk.search', { words });
  return answer.ok
    ? { ok: true, value: { rows: answer.value.rows, count: answer.value.rows.length, hasMore: false } }
    : answer;
}

/** The rows of a list, page by page, or of a search. */
export function useWorkList(source: Source): Reading<WorkListing> & { readonly more: () => void } {
  const [pages, setPages] = useState(1);
  const key = source.kind === 'find' ? source.words : `${source.list.list}/${source.part}/${pages}`;
  const reading = useRead(key, () =>
    source.kind === 'find' ? find(source.words) : askPages(source.list.list, source.part, pages),
  );
  return { ...reading, more: () => setPages((shown) => shown + 1) };
}
