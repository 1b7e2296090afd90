/**
 * What may look like a number of a person but is not: our 32-digit hex ids, UUIDs, and instants or days of this
 * century standing alone.
 */
const kept = [
  String.raw`(?<![0-9a-zA-Z])(?=[0-9]*[a-f])[0-9a-f]{32}(?![0-9a-zA-Z])`,
  String.raw`(?<![0-9a-zA-Z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-zA-Z])`,
  String.raw`(?<![\d-])20\d\d-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?Z)?(?![\d-])`,
];

/** Seven digits or more, however grouped (phones, resident IDs, secrets, matter numbers), e-mail, and Chinese writing. */
const personal = [
  String.raw`\p{Nd}(?:[\s.–-]?\p{Nd}){6,}[xX]?`,
  String.raw`[^\s"@]{1,64}@[^\s"@]{1,255}`,
  String.raw`\p{Script=Han}+`,
];

const either = new RegExp(`(${kept.join('|')})|${personal.join('|')}`, 'gu');

/** The text with everything that could be a person's taken out. A log needs no Chinese, so all of it goes. */
export const scrubbed = (text: string): string =>
  text.replace(either, (_found: string, keep: string | undefined) => keep ?? '[*]');
