import type { Path, RefusalReason, RightDoor, Way } from '../matter/moves';
import type { Part } from './part';

/** What a person decides or writes in a notice; everything else in it is filled in. */
export interface NoticeDrafts {
  receipt: Record<never, never>;
  'forwarding-notice': { readonly because: string };
  'acceptance-notice': { readonly path: '29' | '31(5)' | '31(6)' };
  'not-accepted-notice': { readonly code: RefusalReason; readonly reason: string; readonly door: RightDoor };
  'no-longer-notice': { readonly earlierNumber: string; readonly reason: string; readonly door: RightDoor };
  'diversion-notice': { readonly path: DivertingPath; readonly reason: string; readonly door: RightDoor };
  'extension-notice': { readonly days: number; readonly reason: string };
  'objection-ruling': { readonly agreed: boolean; readonly reason: string };
  'service-notice': { readonly way: Way };
}

export type NoticeKind = keyof NoticeDrafts;
export type DivertingPath = Extract<Path, '31(1)' | '31(2)' | '31(3)' | '31(4)'>;

interface WithReason {
  readonly reason: string;
}
interface WithDoor {
  readonly door: RightDoor;
}

/** "同意" or "不归我管" explains nothing to the one who has to live with it. In characters. */
const leastReason = 10;

/** 条例 第三十四条: once, and no longer. In natural days. */
export const longestExtension = 30;

const reasonPart: Part<WithReason> = {
  id: 'reason',
  heading: '理由',
  checks: '为什么这样定',
  editable: true,
  text: ({ reason }) => reason,
  least: leastReason,
};

/** No letter only says "not ours": it names the office, where it is, and how to go about it there. */
const doorParts: readonly Part<WithDoor>[] = [
  {
    id: 'door',
    heading: '该去哪里',
    checks: '哪个单位，地址、电话、接待时间',
    editable: true,
    gap: ({ door }) => {
      if (door.name.trim() === '') return '没写该去哪个单位';
      if (door.address.trim() === '') return `没写${door.name}的地址`;
      return door.phone.trim() === '' && door.hours.trim() === '' ? `没写${door.name}的电话或者接待时间` : null;
    },
  },
  {
    id: 'route',
    heading: '到那里怎么办',
    checks: '带什么，找谁，办什么手续',
    editable: true,
    text: ({ door }) => door.route,
    least: 6,
    warning: ({ door }) => (door.period.trim() === '' ? '那边有期限的，要写上几天内去' : null),
  },
];

const rights: Part<unknown> = { id: 'rights', heading: '不服怎么办', checks: '自动填，不能删', editable: false };
const registered: Part<unknown> = {
  id: 'registered',
  heading: '什么时候收到',
  checks: '自动填，不能删',
  editable: false,
};
const dueDay: Part<unknown> = { id: 'due', heading: '最晚哪天', checks: '自动填，不能删', editable: false };

/** THE REQUIRED PARTS of the notices, in their order. */
export const noticeParts: { readonly [K in NoticeKind]: readonly Part<NoticeDrafts[K]>[] } = {
  receipt: [registered, dueDay],
  'forwarding-notice': [
    registered,
    {
      id: 'because',
      heading: '为什么交给它',
      checks: '一句话，归它管什么',
      editable: true,
      text: ({ because }) => because,
      least: 4,
    },
    dueDay,
  ],
  'acceptance-notice': [
    registered,
    { id: 'path', heading: '处理途径和程序', checks: '按类别自动填', editable: false },
    dueDay,
  ],
  'not-accepted-notice': [
    { id: 'code', heading: '不予受理的情形', checks: '四种里的一种', editable: true },
    reasonPart,
    ...doorParts,
    rights,
  ],
  'no-longer-notice': [
    {
      id: 'earlier',
      heading: '已经终结的那件事',
      checks: '编号',
      editable: true,
      text: ({ earlierNumber }) => earlierNumber,
    },
    reasonPart,
    ...doorParts,
    rights,
  ],
  'diversion-notice': [reasonPart, ...doorParts, rights],
  'extension-notice': [
    {
      id: 'days',
      heading: '延长几天',
      checks: `1 到 ${longestExtension} 天，只能延一次`,
      editable: true,
      gap: ({ days }) =>
        Number.isInteger(days) && days >= 1 && days <= longestExtension ? null : `只能延 1 到 ${longestExtension} 天`,
    },
    reasonPart,
    dueDay,
  ],
  'objection-ruling': [reasonPart, dueDay],
  'service-notice': [{ id: 'way', heading: '怎么送', checks: '网上、邮寄、当面、公告', editable: true }, registered],
};
