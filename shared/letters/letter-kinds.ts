/** THE LETTERS of the petition service: title, the article each stands on, and whether it carries a number of its own. */
export const letterKinds = {
  receipt: { title: '信访事项登记回执', law: '《信访工作条例》第二十二条', numbered: false },
  'forwarding-notice': { title: '信访事项转送告知书', law: '《信访工作条例》第二十二条', numbered: true },
  'acceptance-notice': { title: '信访事项受理告知书', law: '《信访工作条例》第二十三条', numbered: true },
  'not-accepted-notice': {
    title: '信访事项不予受理告知书',
    law: '《信访工作条例》第十九条、第二十条、第二十三条',
    numbered: true,
  },
  'no-longer-notice': { title: '信访事项不再受理告知书', law: '《信访工作条例》第三十六条', numbered: true },
  'diversion-notice': { title: '信访事项导入法定途径告知书', law: '《信访工作条例》第三十一条', numbered: true },
  'extension-notice': { title: '信访事项延长办理期限告知书', law: '《信访工作条例》第三十四条', numbered: true },
  opinion: { title: '信访事项处理意见书', law: '《信访工作条例》第三十二条', numbered: true },
  'duty-reply': { title: '履行职责答复书', law: '《信访工作条例》第三十一条', numbered: true },
  'suggestion-reply': { title: '人民建议答复书', law: '《信访工作条例》第二十九条', numbered: true },
  'objection-ruling': { title: '转送交办异议核实意见', law: '《信访工作条例》第二十三条', numbered: true },
  'service-notice': { title: '书面意见送达通知', law: '《信访工作条例》第三十五条', numbered: false },
} as const satisfies Record<string, { readonly title: string; readonly law: string; readonly numbered: boolean }>;

export type LetterKind = keyof typeof letterKinds;
