import type { Input } from '@shared/contract/operations';
import { type OfficeLine } from '../../parts/offices';

/** The right door a citizen is pointed to: never only "not here". */
export type Door = Input<'matter.refuse'>['door'];

export const noDoor: Door = { name: '', address: '', hours: '', phone: '', route: '', period: '' };

/** An office of the book fills in where it is; how to go about it there is written by hand. */
export const doorOf = (old: Door, { name, address, hours, phone }: OfficeLine): Door => ({
  ...old,
  name,
  address,
  hours,
  phone,
});

/** What is still missing before somebody can be sent there. */
export const lackingInDoor = ({ name, address, route }: Door): string | undefined => {
  if (name.trim() === '') return '先写该去哪里';
  if (address.trim() === '') return '先写那里的地址';
  return route.trim() === '' ? '先写到了那里怎么办' : undefined;
};
