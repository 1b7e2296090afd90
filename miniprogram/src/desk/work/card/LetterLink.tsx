import { type WorkCard } from '@shared/contract/views';
import { FileLink } from '@/components/FileLink';
import { goOn } from '../../parts/go';
import { Part } from './Part';

/** The answer, signed or still a draft, as it will print. */
export function LetterLink({ card }: { readonly card: WorkCard }) {
  if (card.letter === null) return null;
  return (
    <Part title="书面意见" aside={card.letter.number === '' ? '还没签发' : card.letter.number}>
      <FileLink onPress={() => goOn('opinion', { id: card.id })}>{card.letter.title}</FileLink>
    </Part>
  );
}
