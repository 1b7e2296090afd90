import { useState } from 'react';
import { keepWords, keptWords, wipeWords } from '../../parts/kept-words';
import { type Door, noDoor } from './door';

export interface DoorInHand {
  readonly door: Door;
  readonly write: (door: Door) => void;
  readonly wipe: () => void;
}

const isDoor = (value: unknown): value is Door =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(noDoor).every((part) => typeof Reflect.get(value, part) === 'string');

function keptDoor(name: string): Door {
  const words = keptWords(name);
  const door: unknown = words === undefined ? undefined : JSON.parse(words);
  return isDoor(door) ? door : noDoor;
}

/** The right door being written for one matter, kept like every text of the desk. */
export function useDoor(matterId: string): DoorInHand {
  const name = `${matterId}/door`;
  const [door, setDoor] = useState(() => keptDoor(name));
  return {
    door,
    write: (next) => {
      setDoor(next);
      keepWords(name, JSON.stringify(next));
    },
    wipe: () => {
      setDoor(noDoor);
      wipeWords(name);
    },
  };
}
