import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { go } from '@/client/go';
import { IsItDone } from './IsItDone';
import { type ActingProps } from './section-props';

/** 要您做的. The first has the one solid button of the page; none of them stops an office's clock. */
export function YourTurn({ matter, again }: ActingProps) {
  const [asking, setAsking] = useState(false);
  const { id, yourTurn } = matter;
  if (yourTurn.length === 0) return null;
  const ways = {
    'open-letter': () => go('letter', { id, letter: 'opinion' }),
    rate: () => go('rate', { id }),
    'say-if-done': () => setAsking(true),
  };
  return (
    <Section title="要您做的" className="your-turn">
      {yourTurn.map(({ what, words, button }, at) => (
        <View key={what} className="stack">
          <View>{words}。</View>
          <Button kind={at === 0 ? 'primary' : 'second'} onPress={ways[what]}>
            {button}
          </Button>
        </View>
      ))}
      {asking && <IsItDone matter={matter} again={again} onClose={() => setAsking(false)} />}
    </Section>
  );
}
