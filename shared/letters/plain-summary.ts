import { legalClocks } from '../clocks/legal-clocks';
import type { AnswerLetter } from '../matter/moves';
import { spokenDate } from './dates-in-words';
import type { LetterFacts } from './letter-facts';
import type { LetterKind } from './letter-kinds';

const sentences = (...all: readonly string[]): readonly string[] => all.filter((sentence) => sentence !== '');

const objection = ({ petitionOffice }: { readonly petitionOffice: string }): string =>
  `觉得不对，可以跟${petitionOffice}说。`;

const goTo = ({
  door,
}: {
  readonly door: { readonly name: string; readonly address: string; readonly phone: string };
}): string => `该去${door.name}，地址：${door.address}${door.phone === '' ? '' : `，电话：${door.phone}`}。`;

const conclusions: Record<NonNullable<AnswerLetter['conclusion']>, string> = {
  support: '支持您的请求',
  explain: '没有法律依据，给您解释清楚',
  'not-support': '不支持您的请求',
  adopted: '采纳了您的建议',
  'partly-adopted': '采纳了您的一部分建议',
  'not-adopted': '没有采纳您的建议',
};

const concluded = ({ conclusion }: AnswerLetter): string =>
  conclusion === null ? '结论还没写' : conclusions[conclusion];

const doneBy = ({ doneBy: date }: AnswerLetter, ifNone: string): string =>
  date === null ? ifNone : `最晚 ${spokenDate(date)}办好。`;

const summaries: { readonly [K in LetterKind]: (facts: LetterFacts<K>) => readonly string[] } = {
  receipt: ({ signedBy, answerBy, byUnit }) =>
    sentences(
      `${signedBy.name}收到您的事了。`,
      byUnit
        ? `最晚 ${spokenDate(answerBy)}，它要书面告诉您归不归它管、怎么办。`
        : `最晚 ${spokenDate(answerBy)}，它要把您的事交给管它的单位，并告诉您。`,
    ),
  'forwarding-notice': ({ to, because, answerBy }) =>
    sentences(
      `您的事交给${to.name}了，因为${because}。`,
      `最晚 ${spokenDate(answerBy)}，它要书面告诉您归不归它管、怎么办。`,
    ),
  'acceptance-notice': ({ signedBy, path, answerBy }) =>
    sentences(
      `这件事归${signedBy.name}管，开始办了。`,
      `最晚 ${spokenDate(answerBy)}，${path === '31(6)' ? '给您书面意见' : '书面答复您'}。`,
    ),
  'not-accepted-notice': (facts) =>
    sentences(`${facts.signedBy.name}这里办不了这件事。`, goTo(facts), objection(facts)),
  'no-longer-notice': (facts) =>
    sentences('这件事已经复核过，同样的事不再办了。', '有新的事情，可以重新反映。', goTo(facts), objection(facts)),
  'diversion-notice': (facts) =>
    sentences(
      '这件事要走别的法定程序。',
      goTo(facts),
      facts.door.period === '' ? '' : `${facts.door.period}。`,
      objection(facts),
    ),
  'extension-notice': ({ signedBy, oldDue, newDue, reason }) =>
    sentences(
      `${signedBy.name}要多用几天。`,
      `原来说 ${spokenDate(oldDue)}，现在最晚 ${spokenDate(newDue)}。`,
      `因为：${reason}`,
    ),
  opinion: (facts) =>
    sentences(
      facts.plain,
      `${facts.signedBy.name}的意见：${concluded(facts)}。`,
      facts.conclusion === 'support' ? doneBy(facts, '哪天前办好：还没写。') : '',
      `不服，收到后 ${legalClocks.C7.length} 天内，可以请${facts.reviewOrgan}再查一次。`,
    ),
  'duty-reply': (facts) => sentences(facts.plain, `这是${facts.signedBy.name}的答复。`, doneBy(facts, '')),
  'suggestion-reply': (facts) =>
    sentences(
      facts.plain,
      `${facts.signedBy.name}：${concluded(facts)}。`,
      facts.conclusion === 'not-adopted' ? '' : doneBy(facts, ''),
    ),
  'objection-ruling': ({ agreed, addressee, noticeBy }) =>
    agreed
      ? sentences(`${addressee}说这件事不归它管，核实了，确实不归它管。`, '马上转给管的单位。')
      : sentences(
          `${addressee}说这件事不归它管，核实了，还归它管。`,
          `最晚 ${spokenDate(noticeBy)}，它要书面告诉您怎么办。`,
        ),
  'service-notice': ({ signedBy, way }) => sentences(`${signedBy.name}的书面意见出来了。`, serviceSays[way]),
};

const serviceSays: Record<LetterFacts<'service-notice'>['way'], string> = {
  electronic: '打开就能看。',
  post: '用挂号信寄给您了。',
  counter: '请来领，领的时候签个字。',
  'public-notice': '凭编号和查询码能看。',
};

/** The short words the petitioner sees before the letter, one sentence each. A gap in the letter shows here as well. */
export const plainSummary = <K extends LetterKind>(kind: K, facts: LetterFacts<K>): readonly string[] =>
  summaries[kind](facts);
