import * as z from 'zod/mini';
import { operation } from './operation';

import { id, text } from './words';
import { privacy, receipt } from './views';

const reception = z.object({
  date: z.string(),
  title: z.string(),
  name: z.string(),
  place: z.string(),
  hours: z.string(),
  provisional: z.boolean(),
  /** The secretary's or the county head's day. */
  key: z.boolean(),
});

/** What a filing says. Name, address, request, facts and reasons are asked for (art. 19) and none blocks. */
export const filing = z.strictObject({
  /** 128 random bits made on the device; the same draft gives the same receipt for ever. */
  draftKey: z.string().check(z.regex(/^[0-9a-f]{32}$/, { error: 'not-a-draft-key' })),
  kind: z.enum(['petition', 'suggestion', 'accusation']),
  mailbox: z.nullable(
    z.string().check(z.regex(/^(secretary|head|township:[A-Za-z0-9_-]{1,60})$/, { error: 'not-a-mailbox' })),
  ),
  title: text(60),
  facts: text(10000),
  request: text(2000),
  /** 举报: whom or which unit it is about. */
  about: text(500),
  aboutOfficeIds: z.array(id).check(z.maxLength(10)),
  townshipId: z.nullable(id),
  villageId: z.nullable(id),
  place: text(200),
  photos: z.array(id).check(z.maxLength(9, { error: 'too-many-photos' })),
  privacy,
  name: text(60),
  phone: text(20),
  address: text(200),
  residentId: text(20),
  answerBy: z.strictObject({ electronic: z.boolean(), post: z.boolean() }),
  raisedBefore: z.boolean(),
  raisedWhere: text(200),
});

/** What anybody may do, without a session. */
export const publicOperations = {
  'home.read': operation({
    does: '首页：县、热线、信箱、乡镇村居、近日谁接访',
    effect: 'read',
    by: ['anyone'],
    input: z.strictObject({}),
    output: z.object({
      county: z.object({
        name: z.string(),
        officeName: z.string(),
        hotline: z.string(),
        address: z.string(),
        hours: z.string(),
      }),
      today: z.object({ date: z.string(), working: z.boolean() }),
      receptions: z.array(reception),
      townships: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          mailbox: z.boolean(),
          villages: z.array(z.object({ id: z.string(), name: z.string() })),
        }),
      ),
      offices: z.array(z.object({ id: z.string(), name: z.string() })),
      demo: z.boolean(),
    }),
    refusals: [],
  }),
  'law.read': operation({
    does: '看条文原文',
    effect: 'read',
    by: ['anyone'],
    input: z.strictObject({ article: text(60) }),
    output: z.object({ title: z.string(), article: z.string(), paragraphs: z.array(z.string()), source: z.string() }),
    refusals: ['no-such-article'],
  }),
  'public-notices.list': operation({
    does: '公告送达：只有编号和日期',
    effect: 'read',
    by: ['anyone'],
    input: z.strictObject({ after: z.nullable(text(300)) }),
    output: z.object({
      notices: z.array(z.object({ number: z.string(), on: z.string(), office: z.string() })),
      next: z.nullable(z.string()),
    }),
    refusals: [],
  }),
  'matter.file': operation({
    does: '交信访件',
    effect: 'change',
    by: ['anyone'],
    input: filing,
    output: receipt,
    refusals: [
      'draft-already-filed',
      'recipient-is-accused',
      'unknown-office',
      'wrong-phone',
      'wrong-resident-id',
      'mistyped-resident-id',
      'unknown-photo',
      'too-many-photos',
      'level-not-offered',
      'unknown-mailbox',
      'nothing-said',
      'office-does-not-receive-accusations',
    ],
  }),
  'photo.add': operation({
    does: '传一张照片',
    effect: 'change',
    by: ['anyone'],
    input: z.strictObject({
      draftKey: z.string().check(z.regex(/^[0-9a-f]{32}$/, { error: 'not-a-draft-key' })),
      /** Base64 of the picture as the phone has it; it is re-encoded without its metadata. */
      data: z
        .string()
        .check(
          z.maxLength(14_000_000, { error: 'photo-too-big' }),
          z.regex(/^[A-Za-z0-9+/]+={0,2}$/, { error: 'photo-not-a-picture' }),
        ),
    }),
    output: z.object({ id: z.string(), url: z.string(), small: z.string() }),
    refusals: [
      'photo-too-big',
      'photo-not-a-picture',
      'photo-damaged',
      'photo-too-many-pixels',
      'photo-heic',
      'too-many-photos',
      'too-many-tries',
    ],
  }),
  'track.open': operation({
    does: '凭编号和查询码打开一件事',
    effect: 'change',
    by: ['anyone'],
    input: z.strictObject({ number: text(40), secret: text(60) }),
    output: z.object({ token: z.string(), matterId: z.string(), number: z.string() }),
    refusals: ['mistyped-number', 'wrong-number-or-secret', 'too-many-tries'],
  }),
  'phone.send-code': operation({
    does: '给手机发验证码',
    effect: 'change',
    by: ['anyone'],
    input: z.strictObject({ phone: text(20) }),
    output: z.object({ sent: z.literal(true), /** In the demo the code is shown. */ demoCode: z.nullable(z.string()) }),
    refusals: ['wrong-phone', 'too-many-codes', 'too-many-tries'],
  }),
  'phone.log-in': operation({
    does: '手机号登录',
    effect: 'change',
    by: ['anyone'],
    input: z.strictObject({ phone: text(20), code: text(10) }),
    output: z.object({ token: z.string(), masked: z.string() }),
    refusals: ['wrong-phone', 'wrong-code', 'too-many-tries'],
  }),
  'staff.log-in': operation({
    does: '工作人员登录',
    effect: 'change',
    by: ['anyone'],
    input: z.strictObject({ account: text(40), password: text(200), totp: text(10) }),
    output: z.object({ token: z.string() }),
    refusals: ['wrong-account', 'too-many-tries'],
  }),
  'staff.demo-log-ins': operation({
    does: '演示账号和动态码',
    effect: 'read',
    by: ['anyone'],
    input: z.strictObject({}),
    output: z.object({
      accounts: z.array(
        z.object({ account: z.string(), password: z.string(), totp: z.string(), who: z.string(), office: z.string() }),
      ),
    }),
    refusals: ['not-a-demo'],
  }),
  'session.end': operation({
    does: '退出登录',
    effect: 'change',
    by: ['anyone'],
    input: z.strictObject({}),
    output: z.object({ ended: z.literal(true) }),
    refusals: [],
  }),
} as const;
