import type { PetitionersMatter } from '../../shared/contract/views';
import type { MatterState, Refused } from '../../shared/matter/state';

const titles: Record<Refused['kind'], string> = {
  NOT_ACCEPTED: '这里办不了，该去',
  NO_LONGER: '同样的事不再办了，可以去',
  DIVERTED: '要走别的法定程序，该去',
};

/** 该去哪里: a refusal or a diversion always with the right door. */
export const refusalView = ({ refusal }: MatterState): PetitionersMatter['door'] =>
  refusal && {
    title: `${titles[refusal.kind]}${refusal.door.name}`,
    reason: refusal.reason,
    door: { ...refusal.door },
  };
