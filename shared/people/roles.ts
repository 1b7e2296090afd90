/** Who may act, in the office's own words. An account holds one or more roles, in one office. */
export const roles = {
  registrar: '登记员',
  coordinator: '转办督办员',
  handler: '经办人',
  head: '单位负责人',
  leader: '领导',
  discipline: '纪检监察干部',
  'joint-meeting': '联席办',
  reviewer: '复查人员',
  rereviewer: '复核人员',
  auditor: '审计',
  administrator: '系统管理员',
} as const;

export type Role = keyof typeof roles;

/** Everybody who can make a move: the staff roles, the petitioner, and the system acting by itself when a day comes. */
export type Doer = Role | 'petitioner' | 'clockwork';

/** A role that may also do all that another one may (rules §5.2): S all that R, H all that U. */
export const mayAlso: Partial<Record<Role, Role>> = { coordinator: 'registrar', head: 'handler' };

/** Does holding `held` let somebody act as `needed`? */
export const actsAs = (held: readonly Role[], needed: Role): boolean =>
  held.some((role) => role === needed || mayAlso[role] === needed);
