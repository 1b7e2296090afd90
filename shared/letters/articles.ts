/** An article of the law as it stands in the official text, so that a deadline can be looked up. */
export interface Article {
  readonly title: string;
  readonly article: string;
  readonly paragraphs: readonly string[];
  readonly source: string;
}

const regulation = {
  title: '信访工作条例',
  source: '《信访工作条例》（2022 年 2 月 25 日发布，2022 年 5 月 1 日起施行）',
};
const countysOwn = { title: '县里自己定的期限', source: '条例没有写天数，县里自己定，作为对单位的要求' };

/** In plain words what each article asks of the office: a digest, said to be one; the wording that counts is the official text. */
// prettier-ignore
const articles: readonly Article[] = [
  { ...regulation, article: '第二十一条', paragraphs: ['网上、来信、来电、来访的事，都要及时录进信访信息系统，能在网上查、在网上评价。'] },
  { ...regulation, article: '第二十二条', paragraphs: ['信访部门收到信访事项，应当登记，并在 15 日内分情况处理。', '归本级机关或者它的部门管的，转送有权处理的机关；情况重大、紧急的，及时提出建议，报请本级党委和政府决定。', '涉及下级机关或者它的工作人员的，按照“属地管理、分级负责，谁主管、谁负责”的原则转送。', '转送的重要事项需要反馈办理结果的，可以交办，要求在指定期限内反馈结果，提交办结报告。'] },
  { ...regulation, article: '第二十三条', paragraphs: ['机关、单位直接收到的，应当登记；归自己管的，告知接收情况以及处理途径和程序；归本系统下级管的，转送、交办并告知转送、交办去向；不归本机关、本系统管的，告知向有权处理的机关、单位提出。', '能当场告知的，当场书面告知；不能的，收到之日起 15 日内书面告知，姓名（名称）、住址不清的除外。', '收到转送、交办的，归自己管的，收到之日起 15 日内书面告知；不归自己管的，收到之日起 5 个工作日内提出异议，详细说明理由，经转送、交办的信访部门或者机关、单位核实同意后退回材料。'] },
  { ...regulation, article: '第二十九条', paragraphs: ['对建议意见类事项，应当认真研究论证。科学合理、现实可行的，应当采纳或者部分采纳，并予以回复。'] },
  { ...regulation, article: '第三十条', paragraphs: ['检举控告类事项，由纪检监察机关或者有权处理的机关、单位依规依纪依法接收、受理、办理和反馈。', '不得把检举、揭发的材料以及有关情况透露或者转给被检举、被揭发的人员或者单位。'] },
  { ...regulation, article: '第三十一条', paragraphs: ['申诉求决类事项，按下面六条路办：应当通过诉讼、检察、公安程序解决的；应当通过仲裁解决的；党员申诉、申请复审的；可以通过行政复议、裁决、确认、许可、处罚等行政程序解决的；申请查处违法行为、履行保护人身权或者财产权等合法权益职责的，依法履行或者答复；不属于以上情形的，听取陈述事实和理由，调查核实，出具信访处理意见书。'] },
  { ...regulation, article: '第三十二条', paragraphs: ['信访处理意见书应当写明投诉请求、事实和理由、处理意见及其法律法规依据。', '请求事实清楚、符合规定的，予以支持；请求合理但缺乏法律依据的，做好解释说明；请求缺乏事实根据或者不符合规定的，不予支持。', '作出支持决定的，应当督促有关机关、单位执行。'] },
  { ...regulation, article: '第三十四条', paragraphs: ['依照第三十一条第六项受理的，自受理之日起 60 日内办结；情况复杂的，经本机关、单位负责人批准，可以适当延长，延长期限不得超过 30 日，并告知信访人延期理由。'] },
  { ...regulation, article: '第三十五条', paragraphs: ['对处理意见不服的，可以自收到书面答复之日起 30 日内请求原办理机关、单位的上一级机关、单位复查。', '收到复查请求的机关、单位，应当自收到之日起 30 日内提出复查意见，并书面答复。'] },
  { ...regulation, article: '第三十六条', paragraphs: ['对复查意见不服的，可以自收到书面答复之日起 30 日内向复查机关、单位的上一级请求复核，复核机关、单位 30 日内提出复核意见。', '对复核意见不服，仍然以同一事实和理由提出投诉请求的，不再受理。'] },
  { ...regulation, article: '第十九条', paragraphs: ['信访事项一般采用书面形式，写明姓名（名称）、住址和请求、事实、理由；口头提出的，如实记录。', '已经受理或者正在办理的，在规定期限内又向上级机关提出同一事项的，该上级机关不予受理。'] },
  { ...regulation, article: '第二十条', paragraphs: ['走访的，到有权处理的本级或者上一级机关、单位设立或者指定的接待场所提出。', '多人走访提出共同事项的，推选代表，代表人数不得超过 5 人。'] },
  { ...countysOwn, article: '县里自己定的期限', paragraphs: ['送达、再答复、落实、裁定异议、评价这些，条例没有写天数。县里自己定了天数，写在每张期限卡上，超期一样往上报。'] },
];

/** The article a deadline card names, e.g. '《信访工作条例》第二十三条第二款'; null where none is kept. */
export const articleOf = (named: string): Article | null => {
  const found = /第[一二三四五六七八九十百]+条/.exec(named)?.[0];
  if (found === undefined || named.includes('县里')) return named.includes('县里') ? (articles.at(-1) ?? null) : null;
  return articles.find((one) => one.article === found) ?? null;
};
