import { legalClocks } from '../clocks/legal-clocks';
import type { AnswerLetter } from '../matter/moves';
import { writtenDate } from './dates-in-words';
import type { Paragraph } from './letter';
import type { LetterFacts } from './letter-facts';

const numerals = ['一', '二', '三', '四', '五'];

const numbered = (paragraphs: readonly (readonly [heading: string, text: string])[]): readonly Paragraph[] =>
  paragraphs.map(([heading, text], i) => ({ heading: `${numerals[i]}、${heading}`, text }));

/** 条例 第三十二条第一款, in its three cases. */
const conclusions: Record<NonNullable<AnswerLetter['conclusion']>, string> = {
  support: '请求事实清楚，符合法律、法规、规章或者其他有关规定，予以支持。',
  explain: '请求事由合理但缺乏法律依据，现作如下解释说明。',
  'not-support': '请求缺乏事实根据或者不符合法律、法规、规章或者其他有关规定，不予支持。',
  adopted: '您的建议予以采纳。',
  'partly-adopted': '您的建议予以部分采纳。',
  'not-adopted': '您的建议未予采纳。',
};

const conclusionOf = ({ conclusion }: AnswerLetter): string => (conclusion === null ? '' : conclusions[conclusion]);

const doneByOf = ({ doneBy }: AnswerLetter): string =>
  doneBy === null ? '' : `上述事项于${writtenDate(doneBy)}前完成。`;

/** 信访事项处理意见书 (art. 32): request, facts and reasons, opinion and its basis; right of review (35). */
export const opinionInWriting = (facts: LetterFacts<'opinion'>): readonly Paragraph[] =>
  numbered([
    ['您的请求', facts.request],
    ['查明的事实和理由', facts.facts],
    ['处理意见', `${conclusionOf(facts)}${facts.opinion}${facts.conclusion === 'support' ? doneByOf(facts) : ''}`],
    ['依据', facts.basis],
    [
      '您的权利',
      `对本意见不服的，可以自收到本意见书之日起 ${legalClocks.C7.length} 日内，依照《信访工作条例》第三十五条，向${facts.reviewOrgan}申请复查。`,
    ],
  ]);

/** 履行职责答复书 (art. 31(5)). It opens no review; the remedies are those of the administrative laws. */
export const dutyReplyInWriting = (facts: LetterFacts<'duty-reply'>): readonly Paragraph[] =>
  numbered([
    ['您的请求', facts.request],
    ['查明的事实和理由', facts.facts],
    ['履行职责的情况', `${facts.opinion}${doneByOf(facts)}`],
    ['依据', facts.basis],
    [
      '您的权利',
      '对本答复或者履行职责的行为不服，依法可以申请行政复议或者提起行政诉讼的，您可以在法定期限内申请行政复议或者提起行政诉讼。',
    ],
  ]);

/** 人民建议答复书 (art. 29): adopted or not, and why. */
export const suggestionReplyInWriting = (facts: LetterFacts<'suggestion-reply'>): readonly Paragraph[] =>
  numbered([
    ['您的建议', facts.request],
    ['研究情况和理由', facts.facts],
    [
      '答复',
      `${conclusionOf(facts)}${facts.opinion}${facts.conclusion === 'not-adopted' ? '' : doneByOf(facts)}感谢您对工作提出建议。`,
    ],
  ]);
