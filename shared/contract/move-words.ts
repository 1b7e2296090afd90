import * as z from 'zod/mini';
import { id, reason, version } from './words';

/** What every move on a matter is told, and answers. */
export const onMatter = { id, version };
export const reasoned = { ...onMatter, reason };
/** `waits`: a second person has yet to say yes. */
export const moved = z.object({ version: z.number(), waits: z.boolean() });
/** What every move may be refused with, beside its own guards. */
export const anyMove = ['stale-version', 'not-possible-now', 'not-yours', 'already-proposed'] as const;

export const matterClass = z.enum(['petition', 'suggestion']);
export const path = z.enum(['29', '31(1)', '31(2)', '31(3)', '31(4)', '31(5)', '31(6)']);
