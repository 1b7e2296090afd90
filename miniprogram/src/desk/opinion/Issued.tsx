import { useState } from 'react';
import { type Letter, type WorkCard } from '@shared/contract/views';
import { Button } from '@/components/Button';
import { goBackOnDesk } from '../parts/go';
import { type Identity, useIdentityShown } from '../parts/identity-shown';
import { printThisPage } from '../parts/paper-printer';
import { AskIdentity } from '../work/card/AskIdentity';
import { Reading } from './Reading';

export interface IssuedProps {
  readonly card: WorkCard;
  readonly letter: Letter;
  readonly onIdentity: (isShown: boolean) => void;
  readonly onChanged: () => void;
}

/** 王**同志 becomes 王桂兰同志, once the name was asked for with a reason. */
const addressed = (letter: Letter, masked: string | null, identity: Identity | undefined): Letter =>
  identity === undefined || identity.name === '' || masked === null
    ? letter
    : { ...letter, addressee: letter.addressee.replace(masked, identity.name) };

/** The signed letter: to be read, and to be printed with the name on it for the envelope or the counter. */
export function Issued({ card, letter, onIdentity, onChanged }: IssuedProps) {
  const [identity, showIdentity] = useIdentityShown(onIdentity);
  const [asking, setAsking] = useState(false);
  const mayName = card.who.mayRead && card.who.masked !== null && identity === undefined;
  return (
    <Reading letter={addressed(letter, card.who.masked, identity)} unsigned={false}>
      <Button kind="second" onPress={goBackOnDesk}>
        回到工作卡
      </Button>
      {printThisPage !== undefined && mayName && (
        <Button kind="second" icon="lock" onPress={() => setAsking(true)}>
          写上姓名，好打印
        </Button>
      )}
      {printThisPage !== undefined && (
        <Button kind="second" icon="print" onPress={printThisPage}>
          打印
        </Button>
      )}
      {asking && (
        <AskIdentity
          matterId={card.id}
          onClose={() => setAsking(false)}
          onRead={(read) => {
            setAsking(false);
            showIdentity(read);
            onChanged();
          }}
        />
      )}
    </Reading>
  );
}
