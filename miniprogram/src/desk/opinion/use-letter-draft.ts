import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnswerDraft, type Gap, type WorkCard } from '@shared/contract/views';
import { useOnline } from '@/client/online';
import { randomKey } from '@/client/random-key';
import { type Refused } from '@/client/transport';
import { staffChange, staffRead } from '../parts/staff-call';
import { keepLetter, keptLetter, wipeLetter } from './kept-letter';
import { blankAnswer } from './letter-in-hand';

const SAVE_AFTER = 800;

export interface LetterDraft {
  readonly draft: AnswerDraft;
  readonly gaps: readonly Gap[];
  readonly write: (part: Partial<AnswerDraft>) => void;
  /** 'kept': all of it is with the service; 'going': on its way; 'waiting': still to go out. */
  readonly stands: 'kept' | 'going' | 'waiting';
  readonly refusal: Refused | undefined;
  /** A colleague saved another draft meanwhile; nothing of mine was saved since. */
  readonly theirs: AnswerDraft | undefined;
  readonly settle: (mine: boolean) => void;
  /** Saves what is not saved yet; the version to send from, undefined when it could not be saved. */
  readonly saveNow: () => Promise<number | undefined>;
}

const same = (one: AnswerDraft | null, other: AnswerDraft | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The answer being written: saved by itself as one types, kept in this window until it is, never over a colleague's. */
export function useLetterDraft(card: WorkCard, onFirstSave: () => void): LetterDraft {
  const [draft, setDraft] = useState(() => keptLetter(card.id) ?? card.draft ?? blankAnswer(card.letterKind));
  const [gaps, setGaps] = useState<readonly Gap[]>(card.gaps);
  const [stands, setStands] = useState<LetterDraft['stands']>('kept');
  const [refusal, setRefusal] = useState<Refused>();
  const [theirs, setTheirs] = useState<AnswerDraft>();
  const online = useOnline();

  const newest = useRef(draft);
  const onServer = useRef(card.draft);
  const version = useRef(card.version);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // One save at a time, in order: the next one starts from the version that the last one gave.
  const going = useRef<Promise<number | undefined>>(Promise.resolve(undefined));

  const saveOnce = useCallback(async (): Promise<number | undefined> => {
    clearTimeout(timer.current);
    const sent = newest.current;
    if (same(sent, onServer.current)) return version.current;
    setStands('going');
    const asOf = { id: card.id, version: version.current };
    const answer = await staffChange('letter.save-draft', { ...asOf, draft: sent }, await randomKey());
    if (answer.ok) {
      const isFirst = onServer.current === null;
      onServer.current = sent;
      version.current = answer.value.version;
      setGaps(answer.value.gaps);
      setRefusal(undefined);
      setStands(same(newest.current, sent) ? 'kept' : 'waiting');
      if (same(newest.current, sent)) wipeLetter(card.id);
      if (isFirst) onFirstSave();
      return version.current;
    }
    setStands('waiting');
    if (answer.refusal.code !== 'stale-version') {
      setRefusal(answer.refusal);
      return undefined;
    }
    const now = await staffRead('desk.card', { id: card.id });
    if (!now.ok) {
      setRefusal(now.refusal);
      return undefined;
    }
    version.current = now.value.version;
    // Somebody took another step (read the phone number, say), or this very draft arrived after all.
    const isUntouched = same(now.value.draft, onServer.current) || same(now.value.draft, sent);
    onServer.current = now.value.draft;
    if (isUntouched) return saveOnce();
    if (now.value.draft !== null) setTheirs(now.value.draft);
    return undefined;
  }, [card.id, onFirstSave]);

  const saveNow = useCallback((): Promise<number | undefined> => {
    going.current = going.current.then(saveOnce);
    return going.current;
  }, [saveOnce]);

  const write = (part: Partial<AnswerDraft>): void => {
    const next = { ...newest.current, ...part };
    newest.current = next;
    setDraft(next);
    keepLetter(card.id, next);
    setStands('waiting');
    clearTimeout(timer.current);
    if (theirs === undefined) timer.current = setTimeout(() => void saveNow(), SAVE_AFTER);
  };

  // What was left unsaved goes out when the page opens, and when the network is back.
  useEffect(() => {
    if (online && keptLetter(card.id) !== undefined) void saveNow();
  }, [online, card.id, saveNow]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const settle = (mine: boolean): void => {
    if (!mine && theirs !== undefined) {
      newest.current = theirs;
      setDraft(theirs);
      wipeLetter(card.id);
    }
    setTheirs(undefined);
    void saveNow();
  };

  return { draft, gaps, write, stands, refusal, theirs, settle, saveNow };
}
