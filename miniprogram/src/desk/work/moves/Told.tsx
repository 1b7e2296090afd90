import { type WorkCard } from '@shared/contract/views';
import { Notice } from '@/components/Notice';
import { Decision } from './Decision';
import { type Handing } from './handing';

/** What the petitioner is told at once: the service's own words, with the office that is chosen. */
export function Told({ card, handing }: { readonly card: WorkCard; readonly handing: Handing }) {
  const first = card.suggestions[0]?.officeName;
  if (handing.how === 'handle-directly' || first === undefined || card.noticePreview === '') return null;
  const words =
    handing.officeName === '' ? card.noticePreview : card.noticePreview.replaceAll(first, handing.officeName);
  return (
    <Decision title={`${card.who.masked ?? '本人'} 会马上收到`}>
      <Notice icon="bell">{words}</Notice>
    </Decision>
  );
}
