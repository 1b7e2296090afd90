import type { AnswerLetter, Path } from '../../shared/matter/moves';

/** A complete answer of the kind the path asks for (art. 32; 31(5); 29). */
export const completeLetter = (path: Path | null): AnswerLetter => {
  if (path === '29') return suggestionReply;
  return path === '31(5)' ? dutyReply : opinion;
};

const opinion: AnswerLetter = {
  kind: 'opinion',
  request: '把东关村口的排水沟清通，换掉破了的盖板。',
  facts: '我局到现场查看，沟里淤泥有 40 厘米深，三块盖板破损，反映的情况属实。',
  opinion: '由县住建局排水管理所清淤 120 米，换三块盖板。',
  basis: '《城镇排水与污水处理条例》第二十五条',
  conclusion: 'support',
  doneBy: '2026-06-30',
  plain: '县住建局查了，沟是堵了。支持您的请求：6月30日前清通，换盖板。',
};

const dutyReply: AnswerLetter = {
  kind: 'duty-reply',
  request: '查处夜里偷倒渣土的车。',
  facts: '我局查了 3 月的卡口记录，有两辆车夜里倒过渣土。',
  opinion: '已对两辆车立案，要求 10 日内清走。',
  basis: '《城市市容和环境卫生管理条例》第十六条',
  conclusion: null,
  doneBy: null,
  plain: '查到两辆车，已经立案，10 日内清走渣土。',
};

const suggestionReply: AnswerLetter = {
  kind: 'suggestion-reply',
  request: '赶集日加一趟公交。',
  facts: '我局数了三个赶集日的客流，每天多出 200 多人。',
  opinion: '5 月起，逢集日上午加一趟。',
  basis: '《信访工作条例》第二十九条',
  conclusion: 'adopted',
  doneBy: null,
  plain: '您的建议采纳了：5 月起，逢集日上午加一趟公交。',
};
