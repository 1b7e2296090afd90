import { View } from '@tarojs/components';
import { useState } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { Button } from '@/components/Button';
import { fullDay } from '@/text/dates';
import { type Identity } from '../../parts/identity-shown';
import { AskIdentity } from './AskIdentity';
import { Lines } from './Part';

export interface WhoProps {
  readonly card: WorkCard;
  readonly identity: Identity | undefined;
  readonly onRead: (identity: Identity) => void;
}

/** Where, who may see what, and who it is: masked until somebody asks with a reason. */
export function Who({ card, identity, onRead }: WhoProps) {
  const [asking, setAsking] = useState(false);
  const { who } = card;
  return (
    <View className="wwho">
      <Lines lines={[...about(card), ...(identity === undefined ? [] : identityLines(identity))]} />
      {who.mayRead && identity === undefined && (
        <Button kind="third" small icon="lock" onPress={() => setAsking(true)}>
          看姓名、电话
        </Button>
      )}
      {asking && (
        <AskIdentity
          matterId={card.id}
          onClose={() => setAsking(false)}
          onRead={(read) => {
            setAsking(false);
            onRead(read);
          }}
        />
      )}
    </View>
  );
}

const about = (card: WorkCard): readonly (readonly [string, string])[] => {
  const lines: readonly (readonly [string, string])[] = [
    ['地点', card.place],
    ['人数', card.groupSize > 1 ? `${card.representatives} 位代表，一共 ${card.groupSize} 人` : ''],
    ['写信日期', card.writtenOn === null ? '' : fullDay(card.writtenOn)],
    ['以前反映过', card.submissions[0]?.raisedWhere ?? ''],
    ['谁先收的', card.direct ? `${card.receivedBy}，本人直接交的` : card.receivedBy],
    ['谁知道是谁', card.who.privacyName],
    ['是谁', whoWords(card.who)],
  ];
  return lines.filter(([, value]) => value !== '');
};

const whoWords = ({ masked, hasPhone, hasAddress, unclear, mayRead }: WorkCard['who']): string => {
  if (masked === null) return mayRead ? '没写姓名' : '';
  const left = [hasPhone ? '电话' : '', hasAddress ? '住址' : ''].filter((part) => part !== '');
  return [masked, left.length > 0 ? `留了${left.join('、')}` : '没留电话、住址', unclear ? '姓名或住址不清' : '']
    .filter((part) => part !== '')
    .join('，');
};

const identityLines = ({ name, phone, address, residentId }: Identity): readonly (readonly [string, string])[] => [
  ['姓名', name === '' ? '没写' : name],
  ['电话', phone === '' ? '没留' : phone],
  ['住址', address === '' ? '没写' : address],
  ['身份证号', residentId === '' ? '没写' : residentId],
];
