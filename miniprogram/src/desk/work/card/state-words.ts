/** The words for what the contract names by code, as the desk says them; an unknown code shows as it is. */
const ways: Readonly<Record<string, string>> = {
  electronic: '手机上看',
  post: '挂号邮寄',
  counter: '当面签收',
  'public-notice': '公告编号',
};

const assignments: Readonly<Record<string, string>> = {
  set: '已交办，等报结果',
  reported: '已报结果，等审核',
  returned: '结果被退回，要重报',
  accepted: '结果已认可',
};

const executions: Readonly<Record<string, string>> = {
  pending: '等着落实',
  'in-progress': '正在落实',
  done: '办成了',
  refused: '单位提出不落实',
  impossible: '定为无法落实',
};

const unhappies: Readonly<Record<string, string>> = {
  open: '等再答复',
  answered: '已再答复',
  released: '本人说不用再答复',
};

const instructions: Readonly<Record<string, string>> = {
  open: '等着办',
  'carried-out': '已按批示交办',
  answered: '已答复',
};

const rulings: Readonly<Record<string, string>> = { agreed: '同意退回', rejected: '不同意，还归它办' };

const said = (words: Readonly<Record<string, string>>) => (code: string) => words[code] ?? code;

export const wayWords = said(ways);
export const assignmentWords = said(assignments);
export const executionWords = said(executions);
export const unhappyWords = said(unhappies);
export const instructionWords = said(instructions);
export const rulingWords = said(rulings);
