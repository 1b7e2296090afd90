import type { Matter } from './record';

/** Everything the petitioner wrote in a matter, title first: what is searched, and compared with other matters. */
export const writtenIn = ({ title, submissions }: Pick<Matter, 'title' | 'submissions'>): string =>
  [title, ...submissions.map((one) => `${one.facts}\n${one.request}\n${one.place}`)].join('\n');
