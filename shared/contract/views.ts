import * as z from 'zod/mini';
import type { Move } from '../matter/moves';

/** What answers look like. Dates are civil dates in Asia/Shanghai ('2026-11-27'); instants are ISO, UTC. */

const nothing = z.nullable(z.string());

export const cardState = z.enum(['ok', 'soon', 'late', 'prov', 'done']);

/** The deadline card: who must do what by which day, and what if not (design.md §4). */
export const card = z.object({
  state: cardState,
  provisional: z.boolean(),
  clock: z.string(),
  day: z.number(),
  length: z.number(),
  startsOn: z.string(),
  dueOn: z.string(),
  daysLeft: z.number(),
  who: z.string(),
  duty: z.string(),
  ifLate: z.string(),
  /** When late: what was already done about it. */
  lateDone: nothing,
  article: z.string(),
  /** Dates promised earlier that moved, oldest first: the old one stays readable. */
  moved: z.array(z.object({ from: z.string(), to: z.string(), why: z.string() })),
});

export const photo = z.object({ id: z.string(), url: z.string(), small: z.string() });

export const door = z.object({
  name: z.string(),
  address: z.string(),
  hours: z.string(),
  phone: z.string(),
  route: z.string(),
  period: z.string(),
});

export const submission = z.object({
  kind: z.enum(['filing', 'supplement']),
  at: z.string(),
  on: z.string(),
  byPetitioner: z.boolean(),
  facts: z.string(),
  request: z.string(),
  about: z.string(),
  place: z.string(),
  raisedWhere: z.string(),
  photos: z.array(photo),
});

export const timelineStep = z.object({
  when: z.enum(['past', 'now', 'next']),
  on: nothing,
  at: nothing,
  what: z.string(),
  why: nothing,
  period: nothing,
  letterId: nothing,
  letterTitle: nothing,
});

/** One line of "who sees what". */
export const seenBy = z.object({ who: z.string(), identity: z.boolean(), text: z.boolean() });

export const word = z.enum(['satisfied', 'basically', 'unsatisfied']);
export const body = z.enum(['unit', 'petition-office']);
export const privacy = z.union([z.literal(1), z.literal(2), z.literal(3)]);

export const ratedBody = z.object({
  body,
  officeName: z.string(),
  given: z.nullable(z.object({ outcome: word, manner: word, speed: word, words: z.string(), on: z.string() })),
  mayRate: z.boolean(),
  /** By when this office would have to answer again if the outcome is 不满意. */
  answerDueOn: z.string(),
});

export const unhappyTask = z.object({
  body,
  officeName: z.string(),
  state: z.enum(['open', 'answered', 'released']),
  answer: nothing,
  dueOn: nothing,
});

/** A matter as its petitioner sees it. */
export const petitionersMatter = z.object({
  id: z.string(),
  version: z.number(),
  number: z.string(),
  title: z.string(),
  status: z.string(),
  statusName: z.string(),
  step: z.number(),
  channelName: z.string(),
  receivedAt: z.string(),
  receivedOn: z.string(),
  /** Who holds it now, in words. */
  heldBy: z.string(),
  card: z.nullable(card),
  /** What waits for the petitioner; empty when nothing does. */
  yourTurn: z.array(
    z.object({ what: z.enum(['open-letter', 'rate', 'say-if-done']), words: z.string(), button: z.string() }),
  ),
  may: z.array(
    z.enum(['supplement', 'change-visibility', 'bind', 'rate', 'object-refusal', 'not-so', 'release-unhappy']),
  ),
  privacy,
  privacyOffered: z.array(privacy),
  seen: z.array(seenBy),
  submissions: z.array(submission),
  timeline: z.array(timelineStep),
  letters: z.array(z.object({ id: z.string(), title: z.string(), on: z.string(), opened: z.boolean() })),
  door: z.nullable(z.object({ title: z.string(), reason: z.string(), door })),
  refusalObjection: z.nullable(z.object({ on: z.string(), reason: z.string(), answer: nothing, dueOn: nothing })),
  execution: z.nullable(
    z.object({
      state: z.enum(['none', 'pending', 'in-progress', 'done', 'refused', 'impossible']),
      dueOn: nothing,
      notes: z.array(z.object({ on: z.string(), words: z.string() })),
    }),
  ),
  rated: z.array(ratedBody),
  ratingUntil: nothing,
  unhappy: z.array(unhappyTask),
  /** Who read your name, when, and for what. */
  identityReads: z.array(z.object({ on: z.string(), who: z.string(), reason: z.string() })),
  sealed: z.nullable(z.object({ receivedBy: z.string(), on: z.string(), notice: nothing })),
  /** Tied to a phone or WeChat session already. */
  bound: z.boolean(),
});

/** The slip to be kept before leaving the page. */
export const receipt = z.object({
  matterId: z.string(),
  number: z.string(),
  secret: z.string(),
  receivedAt: z.string(),
  receivedBy: z.string(),
  title: z.string(),
  /** The plain text of the QR code: what the paper says, never a link. */
  qrText: z.string(),
  /** What happens next and by when. */
  next: z.object({ dueOn: z.string(), provisional: z.boolean(), who: z.string(), what: z.string() }),
  /** Opens this one matter for 30 minutes, as number + secret would; '' on a receipt printed at the counter. */
  token: z.string(),
});

/** A letter as it would be printed, and the short words before it. */
export const letter = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  addressee: z.string(),
  paragraphs: z.array(z.object({ heading: nothing, text: z.string() })),
  signedBy: z.string(),
  date: z.string(),
  plain: z.string(),
});

/** A line of a work list. */
export const workRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  status: z.string(),
  statusName: z.string(),
  channel: z.string(),
  channelName: z.string(),
  receivedOn: z.string(),
  officeName: z.string(),
  dueOn: nothing,
  standing: z.nullable(z.enum(['on-time', 'soon', 'overdue'])),
  daysLeft: z.nullable(z.number()),
  provisional: z.boolean(),
  /** What is owed or waits: "登记后转出", "等您签发". */
  task: z.string(),
});

export const clockView = z.object({
  clock: z.string(),
  name: z.string(),
  kind: z.enum(['duty', 'right', 'target']),
  holder: z.string(),
  startsOn: z.string(),
  strictOn: z.string(),
  dueOn: z.string(),
  provisional: z.boolean(),
  day: z.number(),
  length: z.number(),
  daysLeft: z.number(),
  standing: z.enum(['on-time', 'soon', 'overdue']),
  law: z.string(),
});

export const answerDraft = z.object({
  kind: z.enum(['opinion', 'duty-reply', 'suggestion-reply']),
  request: z.string(),
  facts: z.string(),
  opinion: z.string(),
  basis: z.string(),
  conclusion: z.nullable(z.enum(['support', 'explain', 'not-support', 'adopted', 'partly-adopted', 'not-adopted'])),
  doneBy: nothing,
  plain: z.string(),
});

export const gap = z.object({ part: z.string(), words: z.string(), blocks: z.boolean() });

/** Everything the desk needs on one screen to take the next step on a matter. */
export const workCard = z.object({
  id: z.string(),
  version: z.number(),
  number: z.string(),
  title: z.string(),
  status: z.string(),
  statusName: z.string(),
  channel: z.string(),
  channelName: z.string(),
  levelName: z.string(),
  sender: z.nullable(z.object({ organ: z.string(), number: z.string(), date: z.string() })),
  mailboxName: nothing,
  receivedAt: z.string(),
  receivedOn: z.string(),
  writtenOn: nothing,
  filedAs: z.enum(['petition', 'suggestion', 'accusation']),
  saidRaisedBefore: z.boolean(),
  representatives: z.number(),
  groupSize: z.number(),
  class: nothing,
  path: nothing,
  pathName: nothing,
  subject: nothing,
  repeat: z.nullable(z.object({ of: nothing })),
  receivedBy: z.string(),
  direct: z.boolean(),
  unit: z.nullable(z.object({ id: z.string(), name: z.string() })),
  sentBecause: nothing,
  who: z.object({
    masked: nothing,
    hasPhone: z.boolean(),
    hasAddress: z.boolean(),
    mayRead: z.boolean(),
    privacy,
    unclear: z.boolean(),
    privacyName: z.string(),
  }),
  place: z.string(),
  submissions: z.array(submission),
  clocks: z.array(clockView),
  /** The duty this viewer's office owes first; else the first anybody owes. */
  first: z.nullable(clockView),
  similar: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      receivedOn: z.string(),
      statusName: z.string(),
      officeName: z.string(),
      score: z.number(),
    }),
  ),
  suggestions: z.array(
    z.object({
      officeId: z.string(),
      officeName: z.string(),
      rule: z.string(),
      reason: z.string(),
      words: z.array(z.string()),
      complainedOf: z.boolean(),
      subject: z.string(),
    }),
  ),
  history: z.array(
    z.object({ number: z.number(), at: z.string(), on: z.string(), by: z.string(), what: z.string(), why: nothing }),
  ),
  moves: z.array(z.custom<Move>((value) => typeof value === 'string')),
  proposals: z.array(
    z.object({
      id: z.string(),
      move: z.string(),
      name: z.string(),
      by: z.string(),
      on: z.string(),
      lines: z.array(z.string()),
      mayAnswer: z.boolean(),
      own: z.boolean(),
    }),
  ),
  draft: z.nullable(answerDraft),
  gaps: z.array(gap),
  letter: z.nullable(letter),
  letterKind: z.enum(['opinion', 'duty-reply', 'suggestion-reply']),
  reviewOrgan: z.string(),
  service: z.object({
    ways: z.array(z.enum(['electronic', 'post', 'counter', 'public-notice'])),
    dispatched: z.nullable(z.object({ way: z.string(), on: z.string(), tracking: z.string() })),
    failed: z.array(z.object({ way: z.string(), on: z.string(), reason: z.string() })),
    served: z.nullable(z.object({ way: z.string(), on: z.string(), proof: z.string() })),
  }),
  assignment: z.object({ state: z.string(), reportBy: nothing, report: nothing, returned: nothing }),
  instructions: z.array(
    z.object({
      by: z.string(),
      words: z.string(),
      on: z.string(),
      state: z.enum(['open', 'carried-out', 'answered']),
      answer: nothing,
    }),
  ),
  objections: z.array(
    z.object({ office: z.string(), on: z.string(), reason: z.string(), ruling: nothing, rulingReason: nothing }),
  ),
  refusal: z.nullable(z.object({ title: z.string(), reason: z.string(), door })),
  refusalObjection: z.nullable(z.object({ on: z.string(), reason: z.string(), answer: nothing })),
  execution: z.object({
    state: z.string(),
    notes: z.array(z.object({ on: z.string(), what: z.string(), words: z.string() })),
  }),
  unhappy: z.array(
    z.object({ body, officeName: z.string(), state: z.string(), words: z.string(), answer: nothing, dueOn: nothing }),
  ),
  sealed: z.nullable(
    z.object({
      /** Closed to this officer until he says why he opens it; then open for that day. */
      locked: z.boolean(),
      on: z.string(),
      asFiled: z.boolean(),
      accused: z.array(z.string()),
      seenBy: z.array(z.string()),
      notice: nothing,
    }),
  ),
  /** What the petitioner is told at once if the first suggested unit is chosen today. */
  noticePreview: z.string(),
});

export const figure = z.object({
  id: z.string(),
  name: z.string(),
  definition: z.string(),
  numerator: z.number(),
  denominator: z.number(),
  /** Per cent with one decimal, or null for an empty denominator ("—"). */
  percent: z.nullable(z.number()),
  /** Fewer than ten: looked at, not compared. */
  few: z.boolean(),
  beside: z.array(z.string()),
});

export type Card = z.infer<typeof card>;
export type PetitionersMatter = z.infer<typeof petitionersMatter>;
export type Receipt = z.infer<typeof receipt>;
export type Letter = z.infer<typeof letter>;
export type WorkRow = z.infer<typeof workRow>;
export type WorkCard = z.infer<typeof workCard>;
export type ClockView = z.infer<typeof clockView>;
export type Figure = z.infer<typeof figure>;
export type AnswerDraft = z.infer<typeof answerDraft>;
export type Gap = z.infer<typeof gap>;
export type SubmissionView = z.infer<typeof submission>;
export type TimelineStep = z.infer<typeof timelineStep>;
export type SeenBy = z.infer<typeof seenBy>;
export type RatedBody = z.infer<typeof ratedBody>;
export type DoorView = z.infer<typeof door>;
export type PhotoView = z.infer<typeof photo>;
