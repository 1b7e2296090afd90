import { type County } from '@/client/county';
import { placeOf } from '../parts/place-names';
import { type FilingFields } from './filing';

/** 城关镇东关村, as picked; '' where nothing was. */
export function villageName(
  county: County | undefined,
  { townshipId, villageId }: Pick<FilingFields, 'townshipId' | 'villageId'>,
): string {
  const township = county?.townships.find(({ id }) => id === townshipId);
  const village = township?.villages.find(({ id }) => id === villageId);
  return township === undefined ? '' : `${placeOf(township)}${village?.name ?? ''}`;
}
