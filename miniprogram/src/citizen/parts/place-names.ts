import type { Output } from '@shared/contract/operations';

/** 县信访局 of 青禾县 as it calls itself in full. */
export const petitionOfficeOf = ({ county }: Output<'home.read'>): string =>
  `${county.name}${county.officeName.replace(/^县/, '')}`;

/** 城关镇政府 is the office; 城关镇 is the place where somebody lives. */
export const placeOf = (township: { readonly name: string }): string => township.name.replace(/(政府|办事处|办)$/, '');
