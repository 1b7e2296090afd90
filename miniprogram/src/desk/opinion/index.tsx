import { View } from '@tarojs/components';
import { type WorkCard } from '@shared/contract/views';
import { useDeskParams } from '../parts/params';
import { useRead } from '@/client/use-read';
import { Button } from '@/components/Button';
import { Empty } from '@/components/Empty';
import { Notice } from '@/components/Notice';
import { Asked } from '../parts/Asked';
import { useLookAgain } from '../parts/coming-back';
import { DeskPage } from '../parts/DeskPage';
import { goBackOnDesk } from '../parts/go';
import { type Home } from '../parts/home';
import { staffRead } from '../parts/staff-call';
import './index.scss';
import { MatterBeside } from './MatterBeside';
import { Reading } from './Reading';
import { Signing } from './Signing';
import { Writing } from './Writing';

/** 书面意见: the matter at the left, the letter as it will print in the middle, what it lacks at the right. */
export default function DeskOpinion() {
  const { id } = useDeskParams();
  return (
    <DeskPage title="书面意见" at={() => undefined}>
      {(home) =>
        id === undefined ? (
          <Empty icon="doc" title="没有选哪一件" line="从清单里打开一件，再写书面意见。" />
        ) : (
          <OneLetter matterId={id} home={home} />
        )
      }
    </DeskPage>
  );
}

function OneLetter({ matterId, home }: { readonly matterId: string; readonly home: Home }) {
  const reading = useRead(matterId, () => staffRead('desk.card', { id: matterId }));
  useLookAgain(reading.again);
  return (
    <Asked reading={reading} what="这件事">
      {(card) => (
        <View className="opinion">
          <MatterBeside card={card} today={home.today.date} />
          <Letter card={card} home={home} onChanged={reading.again} />
        </View>
      )}
    </Asked>
  );
}

interface LetterProps {
  readonly card: WorkCard;
  readonly home: Home;
  readonly onChanged: () => void;
}

/** To be signed, waiting, to be written, or only to be read: as the card says. */
function Letter({ card, home, onChanged }: LetterProps) {
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
  return (
    <Reading letter={card.letter} unsigned={false}>
      <Button kind="second" onPress={goBackOnDesk}>
        回到工作卡，送达
      </Button>
    </Reading>
  );
}
