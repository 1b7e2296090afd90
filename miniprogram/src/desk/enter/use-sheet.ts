import { useState } from 'react';
import { keepWords, keptWords, wipeWords } from '../parts/kept-words';
import { blankSheet, type EntrySheet } from './sheet';

const SHEET = 'counter-sheet';

/** What was kept over a blank sheet: a field of another shape, from an older app, starts blank. */
function keptSheet(): EntrySheet {
  const words = keptWords(SHEET);
  const kept: unknown = words === undefined ? undefined : JSON.parse(words);
  if (typeof kept !== 'object' || kept === null) return blankSheet;
  const fits = Object.entries(kept).filter(
    ([field, value]) =>
      field in blankSheet &&
      (typeof Reflect.get(blankSheet, field) === typeof value || Reflect.get(blankSheet, field) === null),
  );
  return { ...blankSheet, ...Object.fromEntries(fits) };
}

export interface SheetInHand {
  readonly sheet: EntrySheet;
  readonly write: (part: Partial<EntrySheet>) => void;
  readonly wipe: () => void;
}

/** The sheet being typed, kept in this window at every change; nothing of it outlives the window or the log-in. */
export function useSheet(): SheetInHand {
  const [sheet, setSheet] = useState(keptSheet);
  return {
    sheet,
    write: (part) =>
      setSheet((old) => {
        const next = { ...old, ...part };
        keepWords(SHEET, JSON.stringify(next));
        return next;
      }),
    wipe: () => {
      wipeWords(SHEET);
      setSheet(blankSheet);
    },
  };
}
