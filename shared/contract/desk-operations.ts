import * as z from 'zod/mini';
import { operation } from './operation';
import { figure, receipt, workCard, workRow } from './views';
import { date, id, month, reason, said, text } from './words';

/** What the desk looks at and takes in. */
export const deskOperations = {
  'desk.home': operation({
    does: '我的清单和件数',
    effect: 'read',
    by: ['staff'],
    input: z.strictObject({}),
    output: z.object({
      me: z.object({
        staffId: z.string(),
        name: z.string(),
        roles: z.array(z.string()),
        roleNames: z.array(z.string()),
        officeId: z.string(),
        officeName: z.string(),
      }),
      today: z.object({ date: z.string(), working: z.boolean(), known: z.boolean() }),
      lists: z.array(
        z.object({ list: z.string(), name: z.string(), count: z.number(), soon: z.number(), late: z.number() }),
      ),
      may: z.array(z.enum(['enter', 'figures', 'search'])),
    }),
    refusals: [],
  }),
  'desk.list': operation({
    does: '一张清单',
    effect: 'read',
    by: ['staff'],
    input: z.strictObject({ list: text(80), part: z.enum(['all', 'soon', 'late']), after: z.nullable(text(400)) }),
    output: z.object({ rows: z.array(workRow), next: z.nullable(z.string()), count: z.number() }),
    refusals: ['no-such-list'],
  }),
  'desk.search': operation({
    does: '按编号、地点、内容找',
    effect: 'read',
    by: ['staff'],
    input: z.strictObject({ words: said(100) }),
    output: z.object({ rows: z.array(workRow) }),
    refusals: [],
  }),
  'desk.card': operation({
    does: '工作卡',
    effect: 'read',
    by: ['staff'],
    input: z.strictObject({ id }),
    output: workCard,
    refusals: [],
  }),
  'desk.notices': operation({
    does: '提醒：快到期、超期、交来的',
    effect: 'read',
    by: ['staff'],
    input: z.strictObject({}),
    output: z.object({
      notices: z.array(
        z.object({ id: z.string(), matterId: z.string(), title: z.string(), words: z.string(), at: z.string() }),
      ),
    }),
    refusals: [],
  }),
  'offices.list': operation({
    does: '可以交办的单位、对的门',
    effect: 'read',
    by: ['staff'],
    input: z.strictObject({}),
    output: z.object({
      offices: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.string(),
          handles: z.boolean(),
          address: z.string(),
          hours: z.string(),
          phone: z.string(),
        }),
      ),
      subjects: z.array(z.object({ id: z.string(), name: z.string() })),
      recipients: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
    refusals: [],
  }),
  'identity.read': operation({
    does: '看姓名、电话（要写事由，本人看得见）',
    effect: 'change',
    by: ['registrar', 'handler', 'discipline'],
    input: z.strictObject({ id, reason }),
    output: z.object({
      name: z.string(),
      phone: z.string(),
      address: z.string(),
      residentId: z.string(),
      version: z.number(),
    }),
    refusals: ['reason-needed', 'identity-not-yours', 'no-identity-kept', 'stale-version'],
  }),
  'matter.enter': operation({
    does: '当面登记：来访、来电、来信、绿色邮政、上级交转',
    effect: 'change',
    by: ['registrar', 'handler'],
    input: z.strictObject({
      channel: z.enum(['visit', 'call', 'letter', 'green-post', 'from-above']),
      level: z.enum(['county', 'city', 'province', 'central']),
      sender: z.nullable(z.strictObject({ organ: said(60), number: text(60), date })),
      kind: z.enum(['petition', 'suggestion']),
      title: text(60),
      facts: said(10000),
      request: text(2000),
      townshipId: z.nullable(id),
      villageId: z.nullable(id),
      place: text(200),
      privacy: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      name: text(60),
      phone: text(20),
      address: text(200),
      residentId: text(20),
      answerBy: z.strictObject({ electronic: z.boolean(), post: z.boolean() }),
      raisedBefore: z.boolean(),
      writtenOn: z.nullable(date),
      representatives: z
        .number()
        .check(z.refine(Number.isSafeInteger, { error: 'not-a-number' }), z.minimum(1), z.maximum(1000)),
      groupSize: z
        .number()
        .check(z.refine(Number.isSafeInteger, { error: 'not-a-number' }), z.minimum(1), z.maximum(100000)),
    }),
    output: receipt,
    refusals: [
      'too-many-representatives',
      'wrong-phone',
      'wrong-resident-id',
      'mistyped-resident-id',
      'sender-needed',
      'level-not-offered',
      'not-yours',
      'unknown-office',
    ],
  }),
  'figures.read': operation({
    does: '月度数字',
    effect: 'read',
    by: ['coordinator', 'leader', 'joint-meeting', 'head', 'auditor'],
    input: z.strictObject({ month }),
    output: z.object({
      month: z.string(),
      cutOff: z.string(),
      county: z.array(figure),
      offices: z.array(z.object({ officeId: z.string(), name: z.string(), figures: z.array(figure) })),
      received: z.array(z.object({ channelName: z.string(), levelName: z.string(), count: z.number() })),
      receivedTotal: z.number(),
      beside: z.array(z.object({ name: z.string(), count: z.number() })),
    }),
    refusals: [],
  }),
} as const;
