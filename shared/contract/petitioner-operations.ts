import * as z from 'zod/mini';
import { operation } from './operation';
import { body, card, letter, petitionersMatter, privacy, receipt, word } from './views';
import { id, reason, text, version } from './words';

const moved = z.object({ version: z.number() });
const onMatter = { id, version };
/** What every move may answer with, beside its own guards. */
const anyMove = ['stale-version', 'not-possible-now', 'not-yours'] as const;

const summary = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  statusName: z.string(),
  line: z.string(),
  card: z.nullable(card),
  yourTurn: z.nullable(z.object({ words: z.string(), button: z.string(), what: z.string() })),
  group: z.enum(['yours', 'going', 'over']),
});

/** What a petitioner does: with a session, or with number + secret on that one matter. */
export const petitionerOperations = {
  'session.read': operation({
    does: '我是谁',
    effect: 'read',
    by: ['petitioner'],
    input: z.strictObject({}),
    output: z.object({ masked: z.nullable(z.string()), matterId: z.nullable(z.string()) }),
    refusals: [],
  }),
  'matters.mine': operation({
    does: '我的事',
    effect: 'read',
    by: ['petitioner'],
    input: z.strictObject({ after: z.nullable(text(300)) }),
    output: z.object({ matters: z.array(summary), next: z.nullable(z.string()) }),
    refusals: ['log-in-first'],
  }),
  'matter.read': operation({
    does: '看一件事',
    effect: 'read',
    by: ['petitioner'],
    input: z.strictObject({ id }),
    output: petitionersMatter,
    refusals: [],
  }),
  'receipt.read': operation({
    does: '再看一次回执',
    effect: 'read',
    by: ['petitioner'],
    input: z.strictObject({ id }),
    output: receipt,
    refusals: [],
  }),
  'letter.read': operation({
    does: '看一封信',
    effect: 'read',
    by: ['petitioner'],
    input: z.strictObject({ id, letterId: text(40) }),
    output: letter,
    refusals: ['no-such-letter'],
  }),
  'matter.open-letter': operation({
    does: '打开书面意见（打开就算送达）',
    effect: 'change',
    by: ['petitioner'],
    input: z.strictObject(onMatter),
    output: moved,
    refusals: [...anyMove, 'way-not-open'],
  }),
  'matter.supplement': operation({
    does: '再补几句话、几张照片',
    effect: 'change',
    by: ['petitioner', 'registrar', 'handler'],
    input: z.strictObject({
      id,
      words: text(5000),
      photos: z.array(id).check(z.maxLength(9, { error: 'too-many-photos' })),
      draftKey: z.string().check(z.regex(/^[0-9a-f]{32}$/, { error: 'not-a-draft-key' })),
    }),
    output: moved,
    refusals: ['not-possible-now', 'not-yours', 'nothing-said', 'unknown-photo', 'too-many-photos', 'stale-version'],
  }),
  'matter.change-visibility': operation({
    does: '改谁能看到我是谁',
    effect: 'change',
    by: ['petitioner'],
    input: z.strictObject({ ...onMatter, privacy }),
    output: moved,
    refusals: [...anyMove, 'level-not-offered'],
  }),
  'matter.bind': operation({
    does: '把这件事加到我的手机',
    effect: 'change',
    by: ['petitioner'],
    input: z.strictObject({ number: text(40), secret: text(60) }),
    output: z.object({ id: z.string(), version: z.number() }),
    refusals: [
      'log-in-first',
      'mistyped-number',
      'wrong-number-or-secret',
      'too-many-tries',
      'nameless-stays-unbound',
      'bound-elsewhere',
      'stale-version',
    ],
  }),
  'matter.rate': operation({
    does: '评一评',
    effect: 'change',
    by: ['petitioner'],
    input: z.strictObject({ ...onMatter, body, outcome: word, manner: word, speed: word, words: text(1000) }),
    output: moved,
    refusals: [...anyMove, 'body-not-rated', 'rating-over'],
  }),
  'matter.release-unhappy': operation({
    does: '不用再答复了',
    effect: 'change',
    by: ['petitioner'],
    input: z.strictObject({ ...onMatter, body }),
    output: moved,
    refusals: [...anyMove, 'nothing-unhappy-open'],
  }),
  'matter.object-refusal': operation({
    does: '对不受理、导出不服',
    effect: 'change',
    by: ['petitioner'],
    input: z.strictObject({ ...onMatter, reason }),
    output: moved,
    refusals: [...anyMove, 'reason-needed', 'objection-open'],
  }),
  'matter.not-so': operation({
    does: '没办成',
    effect: 'change',
    by: ['petitioner'],
    input: z.strictObject({ ...onMatter, reason }),
    output: moved,
    refusals: [...anyMove, 'reason-needed', 'execution-not-done'],
  }),
  'inbox.read': operation({
    does: '消息',
    effect: 'read',
    by: ['petitioner'],
    input: z.strictObject({}),
    output: z.object({
      notices: z.array(
        z.object({
          id: z.string(),
          matterId: z.string(),
          title: z.string(),
          words: z.string(),
          at: z.string(),
          seen: z.boolean(),
        }),
      ),
      unseen: z.number(),
    }),
    refusals: ['log-in-first'],
  }),
  'inbox.seen': operation({
    does: '消息看过了',
    effect: 'change',
    by: ['petitioner'],
    input: z.strictObject({ id }),
    output: moved,
    refusals: ['stale-version'],
  }),
} as const;
