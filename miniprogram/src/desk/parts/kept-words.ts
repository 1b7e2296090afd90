import { useRef, useState } from 'react';
import { windowShelf } from '@/client/window-shelf';

/** Which words are kept, so that all can be wiped at once. */
const INDEX = 'desk-words';
/** Whose words they are. */
const OWNER = 'desk-words-owner';
const entryOf = (name: string): string => `desk-words:${name}`;

const names = (): readonly string[] => (windowShelf.get(INDEX) ?? '').split('\n').filter((name) => name !== '');

export const keptWords = (name: string): string | undefined => windowShelf.get(entryOf(name));

/** Keeps words typed at the desk until the window closes or somebody logs out: others use this computer too. */
export function keepWords(name: string, words: string): void {
  windowShelf.set(entryOf(name), words);
  if (!names().includes(name)) windowShelf.set(INDEX, [...names(), name].join('\n'));
}

export const wipeWords = (name: string): void => windowShelf.remove(entryOf(name));

export function wipeAllWords(): void {
  names().forEach(wipeWords);
  windowShelf.remove(INDEX);
}

/** Whoever logs in after somebody else finds none of their words. */
export function wipeWordsOfOthers(staffId: string): void {
  if (windowShelf.get(OWNER) !== staffId) wipeAllWords();
  windowShelf.set(OWNER, staffId);
}

export interface KeptWords {
  readonly words: string;
  readonly write: (words: string) => void;
  /** It went out: nothing of it is kept. */
  readonly wipe: () => void;
}

/** A text somebody is typing, kept under this name: it is there again after a reload, or another card. */
export function useKeptWords(name: string, first = ''): KeptWords {
  const [words, setWords] = useState(() => keptWords(name) ?? first);
  const key = useRef(name);
  key.current = name;
  return {
    words,
    write: (next) => {
      setWords(next);
      keepWords(key.current, next);
    },
    wipe: () => {
      setWords(first);
      wipeWords(key.current);
    },
  };
}
