import { type Figure } from '@shared/contract/views';

/** 97.6%; — where there was nothing to count, which is not nought. */
export const percentWords = ({ percent }: Pick<Figure, 'percent'>): string =>
  percent === null ? '—' : `${percent.toFixed(1)}%`;
