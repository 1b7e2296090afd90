import { View } from '@tarojs/components';
import { useState } from 'react';
import { useRead } from '@/client/use-read';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Asked } from '../parts/Asked';
import { useLookAgain } from '../parts/coming-back';
import { type Home, lookAtHome } from '../parts/home';
import { staffRead } from '../parts/staff-call';
import { Card, type CardProps } from './card/Card';

export interface CardPaneProps extends Pick<CardProps, 'way' | 'onIdentity'> {
  readonly matterId: string;
  readonly home: Home;
  /** A step was taken: the list is another one now. */
  readonly onStep: () => void;
}

/** One matter: read when it is opened, come back to, and after every step. */
export function CardPane({ matterId, home, way, onIdentity, onStep }: CardPaneProps) {
  const reading = useRead(matterId, () => staffRead('desk.card', { id: matterId }));
  const [done, setDone] = useState<string>();
  const [isStale, setStale] = useState(false);
  useLookAgain(reading.again);

  const isGone = reading.refusal?.code === 'not-found';
  return (
    <View className="stack">
      {done !== undefined && (
        <Notice tone="ok" spoken>
          {done}
        </Notice>
      )}
      {isStale && (
        <Notice tone="soon" spoken>
          <View>下面是最新的。您写的都在，看一眼再点一次。</View>
          <Button kind="third" small onPress={() => setStale(false)}>
            知道了
          </Button>
        </Notice>
      )}
      {isGone && done !== undefined ? (
        <Notice icon="info">这件事已经不在您这里了。</Notice>
      ) : (
        <Asked reading={reading} what="这件事">
          {(card) => (
            <Card
              card={card}
              home={home}
              way={way}
              isStale={isStale}
              onIdentity={onIdentity}
              onReload={reading.again}
              onDone={(words) => {
                setDone(words);
                setStale(false);
                reading.again();
                onStep();
                void lookAtHome();
              }}
              onStale={() => {
                setStale(true);
                reading.again();
              }}
            />
          )}
        </Asked>
      )}
    </View>
  );
}
