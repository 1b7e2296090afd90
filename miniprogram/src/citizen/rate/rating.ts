import type { RatedBody } from '@shared/contract/views';
import { type Fault } from '../parts/fault';
import { judged, type Word } from '../parts/rating-words';

/** What is said about one office while it is being said. '' is not judged yet. */
export interface RatingSaid {
  readonly outcome: '' | Word;
  readonly manner: '' | Word;
  readonly speed: '' | Word;
  readonly words: string;
}

export type Body = RatedBody['body'];
export type RatingFields = { readonly [B in Body]: RatingSaid };

const nothing: RatingSaid = { outcome: '', manner: '', speed: '', words: '' };

export const blankRating: RatingFields = { unit: nothing, 'petition-office': nothing };

export interface WholeRating {
  readonly outcome: Word;
  readonly manner: Word;
  readonly speed: Word;
  readonly words: string;
}

/** The rating if all three were judged, else what is missing. */
export function wholeRating({ outcome, manner, speed, words }: RatingSaid): WholeRating | readonly Fault[] {
  if (outcome !== '' && manner !== '' && speed !== '') return { outcome, manner, speed, words };
  const said = { outcome, manner, speed };
  return judged
    .filter(({ value }) => said[value] === '')
    .map(({ value, word }) => ({ id: `rate-${value}-satisfied`, words: `“${word}”还没选` }));
}

export const isWhole = (rating: WholeRating | readonly Fault[]): rating is WholeRating => 'outcome' in rating;
