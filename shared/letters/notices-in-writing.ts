import { legalClocks } from '../clocks/legal-clocks';
import { showNumber } from '../kernel/matter-number';
import type { RefusalReason, RightDoor } from '../matter/moves';
import { writtenDate } from './dates-in-words';
import type { LetterHead, Paragraph } from './letter';
import type { LetterFacts } from './letter-facts';
import { longestExtension, type DivertingPath } from './notice-drafts';

const plain = (...texts: readonly string[]): readonly Paragraph[] =>
  texts.filter((text) => text !== '').map((text) => ({ heading: null, text }));

const matterOf = ({ receivedOn, matterTitle, matterNumber }: LetterHead): string =>
  `您于${writtenDate(receivedOn)}提出的“${matterTitle}”信访事项（编号 ${showNumber(matterNumber)}）`;

export const receiptInWriting = (facts: LetterFacts<'receipt'>): readonly Paragraph[] =>
  plain(
    `${matterOf(facts)}，${facts.signedBy.fullName}已经收到并登记。`,
    facts.byUnit
      ? `依照《信访工作条例》第二十三条第二款，本单位应当在${writtenDate(facts.answerBy)}前书面告知您接收情况以及处理途径和程序。`
      : `依照《信访工作条例》第二十二条第一款，本单位应当在${writtenDate(facts.answerBy)}前将该事项转送、交办有权处理的机关、单位，或者依法作出其他处理，并告知您去向。`,
    '您可以凭编号和查询码查询办理情况。',
  );

export const forwardingInWriting = (facts: LetterFacts<'forwarding-notice'>): readonly Paragraph[] => {
  const { to, assigned } = facts;
  return plain(
    `${matterOf(facts)}，本单位已经收到并登记。`,
    `该事项属于${to.fullName}的职责范围：${facts.because}。依照《信访工作条例》第二十二条第一款，已于${writtenDate(facts.date)}${assigned ? '交办' : '转送'}${to.fullName}。`,
    `依照《信访工作条例》第二十三条第三款，${to.fullName}应当自收到之日起 ${legalClocks.C3.length} 日内，即${writtenDate(facts.answerBy)}前，书面告知您接收情况以及处理途径和程序。`,
    `${to.fullName}地址：${to.address}。电话：${to.phone}。`,
  );
};

const procedures: Record<LetterFacts<'acceptance-notice'>['path'], (by: string) => string> = {
  '31(6)': (by) =>
    `本单位将依照《信访工作条例》第三十一条第六项听取您陈述事实和理由，进行调查，并依照第三十四条自受理之日起 ${legalClocks.C5.length} 日内，即${by}前，出具信访处理意见书。情况复杂的，经本单位负责人批准，可以延长办理期限，延长不超过 ${longestExtension} 日，并告知您延长的理由。`,
  '31(5)': (by) =>
    `本单位将依照《信访工作条例》第三十一条第五项，依法履行职责或者答复，并在${by}前书面答复您。有关法律、法规另有期限的，从其规定。`,
  '29': (by) => `本单位将依照《信访工作条例》第二十九条研究论证，并在${by}前书面答复您是否采纳以及理由。`,
};

export const acceptanceInWriting = (facts: LetterFacts<'acceptance-notice'>): readonly Paragraph[] =>
  plain(
    `${matterOf(facts)}，本单位已经收到。该事项属于本单位职责范围，依照《信访工作条例》第二十三条，决定予以受理。`,
    procedures[facts.path](writtenDate(facts.answerBy)),
    `办理期间，您可以补充材料、查询进展。地址：${facts.signedBy.address}。电话：${facts.signedBy.phone}。`,
  );

const refusals: Record<RefusalReason, string> = {
  'in-process':
    '同一信访事项已经受理并正在办理，您在规定期限内向上级机关、单位再提出同一信访事项。依照《信访工作条例》第十九条第三款，不予受理。',
  'skip-level-visit':
    '采用走访形式提出信访事项，应当到有权处理的本级或者上一级机关、单位提出。依照《信访工作条例》第二十条第一款，不予受理。',
  'outside-competence':
    '该事项不属于本机关、本系统职责范围。依照《信访工作条例》第二十三条第一款，不予受理，并告知您有权处理的机关、单位。',
  'within-review-window':
    '该事项已有书面处理意见，正在可以申请复查的期限内。依照《信访工作条例》第三十五条，您可以申请复查，不另行受理。',
};

/** The right door: never only "not ours". */
const doorInWriting = ({ name, address, hours, phone, route, period }: RightDoor): string =>
  [
    `请向${name}提出`,
    `地址：${address}`,
    hours && `接待时间：${hours}`,
    phone && `电话：${phone}`,
    `办法：${route}`,
    period && `期限：${period}`,
  ]
    .filter((each) => each !== '')
    .map((each) => `${each.replace(/。$/, '')}。`)
    .join('');

const objectionInWriting = (facts: {
  readonly petitionOffice: string;
  readonly answeredInWorkingDays: number;
}): string =>
  `您认为不应当这样处理的，可以向${facts.petitionOffice}提出异议，${facts.petitionOffice}在 ${facts.answeredInWorkingDays} 个工作日内书面答复您。`;

export const notAcceptedInWriting = (facts: LetterFacts<'not-accepted-notice'>): readonly Paragraph[] =>
  plain(
    `${matterOf(facts)}，现告知如下。`,
    `${refusals[facts.code]}具体理由：${facts.reason}`,
    doorInWriting(facts.door),
    objectionInWriting(facts),
  );

export const noLongerInWriting = (facts: LetterFacts<'no-longer-notice'>): readonly Paragraph[] =>
  plain(
    `${matterOf(facts)}，与已经复核的信访事项（编号 ${showNumber(facts.earlierNumber)}）事实和理由相同。依照《信访工作条例》第三十六条第三款，各级党委和政府信访部门以及其他机关、单位不再受理。具体理由：${facts.reason}`,
    '有新的事实或者理由的，您可以作为新的信访事项提出。',
    doorInWriting(facts.door),
    objectionInWriting(facts),
  );

const divertings: Record<DivertingPath, string> = {
  '31(1)': '第三十一条第一项，应当通过诉讼、检察监督或者公安机关法律程序处理',
  '31(2)': '第三十一条第二项，应当通过仲裁程序处理',
  '31(3)': '第三十一条第三项，属于党员申诉或者申请复审，应当按照党内有关规定处理',
  '31(4)': '第三十一条第四项，应当通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序处理',
};

export const diversionInWriting = (facts: LetterFacts<'diversion-notice'>): readonly Paragraph[] =>
  plain(
    `${matterOf(facts)}，依照《信访工作条例》${divertings[facts.path]}，现导入相应程序，信访程序终止。具体理由：${facts.reason}`,
    doorInWriting(facts.door),
    objectionInWriting(facts),
  );

export const extensionInWriting = (facts: LetterFacts<'extension-notice'>): readonly Paragraph[] =>
  plain(
    `${matterOf(facts)}，本单位正在办理。`,
    `因情况复杂，依照《信访工作条例》第三十四条，经本单位负责人批准，办理期限延长 ${facts.days} 日，由${writtenDate(facts.oldDue)}延至${writtenDate(facts.newDue)}。`,
    `延长的理由：${facts.reason}`,
  );

export const objectionRulingInWriting = (facts: LetterFacts<'objection-ruling'>): readonly Paragraph[] => {
  const { agreed, reason, objectedOn, noticeBy, matterTitle, matterNumber } = facts;
  return plain(
    `你单位于${writtenDate(objectedOn)}就“${matterTitle}”信访事项（编号 ${showNumber(matterNumber)}）提出异议。经核实，${agreed ? '同意' : '不同意'}你单位的异议。`,
    `理由：${reason}`,
    agreed
      ? '依照《信访工作条例》第二十三条第三款，有关材料退回，由本单位另行转送、交办。'
      : `依照《信访工作条例》第二十三条第三款，该事项由你单位办理，并在${writtenDate(noticeBy)}前书面告知信访人。没有新的理由，不再受理异议。`,
  );
};

const ways: Record<LetterFacts<'service-notice'>['way'], (until: string) => string> = {
  electronic: (until) =>
    `您可以凭编号和查询码打开查看，打开即为送达。${until === '' ? '' : `${until}前没有打开的，将以其他方式送达。`}`,
  post: () => '已用挂号信寄往您留下的地址。',
  counter: () => '请您到本单位领取，领取时签收。',
  'public-notice': (until) => `因其他方式无法送达，现予公告。${until === '' ? '' : `至${until}，视为送达。`}`,
};

/** A public notice holds the number and the days alone: no title, no name (rules §5.5). */
export const serviceNoticeInWriting = (facts: LetterFacts<'service-notice'>): readonly Paragraph[] => {
  const what = facts.way === 'public-notice' ? `编号 ${showNumber(facts.matterNumber)} 的信访事项` : matterOf(facts);
  const until = facts.until === null ? '' : writtenDate(facts.until);
  return plain(
    `${what}，${facts.signedBy.fullName}已于${writtenDate(facts.issuedOn)}作出《${facts.letterTitle}》${facts.letterNumber === '' ? '' : `（${facts.letterNumber}）`}。`,
    ways[facts.way](until),
    `领取和查询地址：${facts.signedBy.address}。电话：${facts.signedBy.phone}。`,
  );
};
