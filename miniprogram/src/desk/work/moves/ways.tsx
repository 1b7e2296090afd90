import { type ComponentType } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { type Move } from '@shared/matter/moves';
import { type Home } from '../../parts/home';
import { Accept } from './Accept';
import { type AfterClassifying, afterClassifying } from './after-classifying';
import { AnswerProposal } from './AnswerProposal';
import { AnswerReport } from './AnswerReport';
import { AnswerUnhappy } from './AnswerUnhappy';
import { AssignUnderWay } from './AssignUnderWay';
import { ChangeUnit } from './ChangeUnit';
import { GiveNotice, HandOn } from './discipline-moves';
import { Divert } from './Divert';
import { Execute } from './Execute';
import { Extend } from './Extend';
import { type MoveProps } from './move-props';
import { ObjectTo } from './ObjectTo';
import { Reclassify } from './Reclassify';
import { Recuse } from './Recuse';
import { Refuse } from './Refuse';
import { RefuseForGood } from './RefuseForGood';
import { RuleObjection } from './RuleObjection';
import { Seal } from './Seal';
import { Serve } from './Serve';
import {
  AnswerInstruction,
  AnswerRefusalObjection,
  HandBack,
  Instruct,
  Recall,
  Report,
  TakeBackLetter,
  TakeUpAgain,
} from './simple-moves';
import { Supplement } from './Supplement';
import { TakeBackProposal } from './TakeBackProposal';
import { Triage } from './Triage';
import { WriteAnswer } from './WriteAnswer';

/** One thing that can be done on a card, with its form. */
export interface Way {
  readonly id: string;
  /** On the button that leads to it. */
  readonly word: string;
  readonly form: ComponentType<MoveProps>;
  /** The moves of the card by which it is open; any of them will do. */
  readonly by: readonly (Move | 'answer' | 'take-back' | 'always')[];
}

/**
 * EVERYTHING THE DESK CAN DO, the most pressing first: the first open one is the form that stands in the right column,
 * the others are buttons in the bar. What is open, the card says; no page knows a rule.
 */
// prettier-ignore
export const ways: readonly Way[] = [
  { id: 'proposal',           word: '看等我同意的',       form: AnswerProposal,         by: ['answer'] },
  { id: 'triage',             word: '甄别、转送',         form: Triage,                 by: ['classify', 'forward', 'assign', 'handle-directly'] },
  { id: 'rule-objection',     word: '裁定异议',           form: RuleObjection,          by: ['agree-objection', 'reject-objection'] },
  { id: 'answer-objection',   word: '答复本人的不服',     form: AnswerRefusalObjection, by: ['answer-refusal-objection'] },
  { id: 'assign-under-way',   word: '按批示交办',         form: AssignUnderWay,         by: ['assign-under-way'] },
  { id: 'answer-instruction', word: '答复批示',           form: AnswerInstruction,      by: ['answer-instruction'] },
  { id: 'answer-report',      word: '审核交办报告',       form: AnswerReport,           by: ['accept-report', 'return-report'] },
  { id: 'accept',             word: '受理',               form: Accept,                 by: ['accept'] },
  { id: 'object',             word: '不归我单位，提异议', form: ObjectTo,               by: ['object'] },
  { id: 'write-answer',       word: '写书面意见',         form: WriteAnswer,            by: ['issue'] },
  { id: 'serve',              word: '送达',               form: Serve,                  by: ['serve', 'dispatch', 'dispatch-failed'] },
  { id: 'answer-unhappy',     word: '再答复',             form: AnswerUnhappy,          by: ['answer-unhappy'] },
  { id: 'execute',            word: '登记落实',           form: Execute,                by: ['progress', 'done', 'refuse-execution', 'impossible'] },
  { id: 'report',             word: '报交办结果',         form: Report,                 by: ['report'] },
  { id: 'give-notice',        word: '告知本人',           form: GiveNotice,             by: ['give-notice'] },
  { id: 'instruct',           word: '批示',               form: Instruct,               by: ['instruct'] },
  { id: 'extend',             word: '申请延期',           form: Extend,                 by: ['extend'] },
  { id: 'refuse',             word: '不予受理',           form: Refuse,                 by: ['refuse'] },
  { id: 'divert',             word: '走法院、仲裁等途径', form: Divert,                 by: ['divert'] },
  { id: 'refuse-for-good',    word: '不再受理',           form: RefuseForGood,          by: ['refuse-for-good'] },
  { id: 'recall',             word: '收回重转',           form: Recall,                 by: ['recall'] },
  { id: 'take-up-again',      word: '重新收下',           form: TakeUpAgain,            by: ['take-up-again'] },
  { id: 'take-back-letter',   word: '撤回书面意见',       form: TakeBackLetter,         by: ['take-back-letter'] },
  { id: 'change-unit',        word: '换承办单位',         form: ChangeUnit,             by: ['change-unit'] },
  { id: 'reclassify',         word: '改类',               form: Reclassify,             by: ['reclassify'] },
  { id: 'hand-on',            word: '移交县外机关',       form: HandOn,                 by: ['hand-on'] },
  { id: 'hand-back',          word: '不是检举，退回',     form: HandBack,               by: ['hand-back'] },
  { id: 'take-back',          word: '收回我提出的',       form: TakeBackProposal,       by: ['take-back'] },
  { id: 'supplement',         word: '照纸件补录',         form: Supplement,             by: ['supplement'] },
  { id: 'seal',               word: '密封移交',           form: Seal,                   by: ['seal'] },
  { id: 'recuse',             word: '我要回避',           form: Recuse,                 by: ['always'] },
];

/** What is open on this card for this person, in the order of the table. */
export const waysOpen = (card: WorkCard, { me }: Home): readonly Way[] => {
  const open = new Set<Way['by'][number]>([
    ...card.moves,
    ...afterClassifying(card, me.roles).filter(isTurningAway),
    'always',
  ]);
  if (card.proposals.some(({ mayAnswer }) => mayAnswer)) open.add('answer');
  if (card.proposals.some(({ own }) => own)) open.add('take-back');
  return ways.filter(({ by }) => by.some((move) => open.has(move)));
};

/** Handing over stands on the panel of the triage itself. */
const isTurningAway = (move: AfterClassifying): boolean =>
  move === 'refuse' || move === 'refuse-for-good' || move === 'divert';
