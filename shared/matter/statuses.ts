/** The states of a matter (rules §5.1), each with the step the citizen sees. */
export const statuses = {
  REGISTERED: { name: '已登记', step: 1 },
  CLASSIFIED: { name: '已甄别', step: 1 },
  FORWARDED: { name: '已转送', step: 2 },
  ASSIGNED: { name: '已交办', step: 2 },
  OBJECTED: { name: '异议待裁', step: 2 },
  HANDLING: { name: '办理中', step: 3 },
  DUTY: { name: '履职办理中', step: 3 },
  SUGGESTION: { name: '建议研究中', step: 3 },
  OPINION_ISSUED: { name: '已出意见', step: 4 },
  SERVED: { name: '已送达', step: 4 },
  REVIEWING: { name: '复查中', step: 4 },
  REVIEWED: { name: '复查已送达', step: 4 },
  REREVIEWING: { name: '复核中', step: 4 },
  CLOSED: { name: '办结', step: 5 },
  ENDED: { name: '程序终结', step: 5 },
  NOT_ACCEPTED: { name: '不予受理', step: 5 },
  NO_LONGER: { name: '不再受理', step: 5 },
  DIVERTED: { name: '已导入法定途径', step: 5 },
  WITHDRAWN: { name: '已撤回', step: 5 },
  MERGED: { name: '已并入', step: 5 },
  REPORT_SEALED: { name: '检举件', step: 5 },
} as const satisfies Record<string, { name: string; step: 1 | 2 | 3 | 4 | 5 }>;

export type Status = keyof typeof statuses;

/** Named groups: pages, lists, figures and tests speak in these. */
export const groups = {
  /** No office has taken it on yet; the receiving office owes the next step. */
  atTheReceivingOffice: ['REGISTERED', 'CLASSIFIED'],
  /** Sent to a unit that has not answered yet. */
  sent: ['FORWARDED', 'ASSIGNED'],
  /** Accepted, being worked on. */
  underWay: ['HANDLING', 'DUTY', 'SUGGESTION'],
  /** Told "not here": always with the right door. */
  turnedAway: ['NOT_ACCEPTED', 'NO_LONGER', 'DIVERTED'],
  /** A final state is left only by a row that says so; it stops every clock but C15 and C18. */
  final: ['CLOSED', 'ENDED', 'NOT_ACCEPTED', 'NO_LONGER', 'DIVERTED', 'WITHDRAWN', 'MERGED', 'REPORT_SEALED'],
} as const satisfies Record<string, readonly Status[]>;

export type Group = keyof typeof groups;

export const isIn = (group: Group, status: Status): boolean => (groups[group] as readonly Status[]).includes(status);

export const isOpen = (status: Status): boolean => !isIn('final', status);

export const openStatuses = (Object.keys(statuses) as Status[]).filter(isOpen);
