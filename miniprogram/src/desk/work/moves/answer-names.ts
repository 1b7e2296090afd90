import { type WorkCard } from '@shared/contract/views';

/** What the answer is called, by kind (art. 32, 31(5), 29). */
export const answerNames: Readonly<Record<WorkCard['letterKind'], string>> = {
  opinion: '处理意见书',
  'duty-reply': '履职答复',
  'suggestion-reply': '建议答复',
};
