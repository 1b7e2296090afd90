import { ok, refuse } from '../../shared/kernel/outcome';
import { articleOf } from '../../shared/letters/articles';
import type { Handler } from '../edge/handler';

/** 看原文: the article a deadline stands on. */
export const readLaw: Handler<'law.read'> = async ({ article }) => {
  const found = articleOf(article);
  return found === null ? refuse('no-such-article') : ok({ ...found, paragraphs: [...found.paragraphs] });
};
