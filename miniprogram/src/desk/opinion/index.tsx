import { View } from '@tarojs/components';
import { type WorkCard } from '@shared/contract/views';
import { useDeskParams } from '../parts/params';
import { useRead } from '@/client/use-read';
import { Empty } from '@/components/Empty';
import { Notice } from '@/components/Notice';
import { Asked } from '../parts/Asked';
import { useLookAgain } from '../parts/coming-back';
import { DeskPage } from '../parts/DeskPage';
import { type Home } from '../parts/home';
import { useMark } from '../parts/mark';
import { staffRead } from '../parts/staff-call';
import './index.scss';
import { Issued } from './Issued';
import { MatterBeside } from './MatterBeside';
import { Reading } from './Reading';
import { Signing } from './Signing';
import { Writing } from './Writing';

/** 书面意见: the matter at the left, the letter as it will print in the middle, what it lacks at the right. */
export default function DeskOpinion() {
  const { id } = useDeskParams();
  const { mark, onIdentity } = useMark();
  return (
    <DeskPage title="书面意见" at={() => undefined} mark={mark}>
      {(home) =>
        id === undefined ? (
          <Empty icon="doc" title="没有选哪一件" line="从清单里打开一件，再写书面意见。" />
        ) : (
          <OneLetter matterId={id} home={home} onIdentity={onIdentity} />
        )
      }
    </DeskPage>
  );
}

interface OneLetterProps {
  readonly matterId: string;
  readonly home: Home;
  readonly onIdentity: (isShown: boolean) => void;
}

function OneLetter({ matterId, home, onIdentity }: OneLetterProps) {
  const reading = useRead(matterId, () => staffRead('desk.card', { id: matterId }));
  useLookAgain(reading.again);
  return (
    <Asked reading={reading} what="这件事">
      {(card) => (
        <View className="opinion">
          <MatterBeside card={card} today={home.today.date} />
          <Letter card={card} home={home} onIdentity={onIdentity} onChanged={reading.again} />
        </View>
      )}
    </Asked>
  );
}

interface LetterProps extends Omit<OneLetterProps, 'matterId'> {
  readonly card: WorkCard;
  readonly onChanged: () => void;
}

/** To be signed, waiting, to be written, or only to be read: as the card says. */
function Letter({ card, home, onIdentity, onChanged }: LetterProps) {
  const proposal = card.proposals.find(({ move }) => move === 'issue');
  if (proposal !== undefined && card.letter !== null)
    return (
      <Reading letter={card.letter} unsigned>
        {proposal.mayAnswer ? (
          <Signing card={card} proposal={proposal} onChanged={onChanged} />
        ) : (
          <Notice icon="hour">送签了，等单位负责人签发。要改，先在工作卡上收回。</Notice>
        )}
      </Reading>
    );
  if (card.moves.includes('issue')) return <Writing card={card} home={home} onChanged={onChanged} />;
  if (card.letter === null) return <Empty icon="doc" title="还没有书面意见" line="承办单位写好、签发，会在这里。" />;
  return <Issued card={card} letter={card.letter} onIdentity={onIdentity} onChanged={onChanged} />;
}
