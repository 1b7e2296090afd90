import { lengthOf } from '../kernel/text';

/** One thing a letter must hold, as the list beside it shows it (rules §5.2 row 21; design, desk-opinion). */
export interface Part<Draft> {
  readonly id: string;
  readonly heading: string;
  /** What is looked at, said in the list. */
  readonly checks: string;
  /** Written by the office; what is not editable is filled in by itself and cannot be deleted. */
  readonly editable: boolean;
  /** The text of it, where it is text: fewer than `least` characters are a gap. */
  readonly text?: (draft: Draft) => string;
  readonly least?: number;
  /** What else is missing, said; null when nothing is. A gap blocks signing. */
  readonly gap?: (draft: Draft) => string | null;
  /** What could be clearer, said; null when nothing could. A warning blocks nothing. */
  readonly warning?: (draft: Draft) => string | null;
}

/** A line of the list beside the letter: which part, what to do about it, and whether it blocks. */
export interface MissingPart {
  readonly part: string;
  readonly words: string;
  readonly blocks: boolean;
}

const gapOf = <Draft>({ heading, text, least = 1, gap }: Part<Draft>, draft: Draft): string | null => {
  if (text !== undefined) {
    const written = lengthOf(text(draft).trim());
    if (written === 0) return `没写${heading}`;
    if (written < least) return `${heading}太短，说不清一件事`;
  }
  return gap?.(draft) ?? null;
};

/** Gaps first, in the order of the parts, then warnings. A part with a gap is not warned about as well. */
export const missingOf = <Draft>(parts: readonly Part<Draft>[], draft: Draft): readonly MissingPart[] => {
  const gaps: MissingPart[] = [];
  const warnings: MissingPart[] = [];
  for (const part of parts) {
    const gap = gapOf(part, draft);
    const warning = gap === null ? (part.warning?.(draft) ?? null) : null;
    if (gap !== null) gaps.push({ part: part.id, words: gap, blocks: true });
    if (warning !== null) warnings.push({ part: part.id, words: warning, blocks: false });
  }
  return [...gaps, ...warnings];
};
