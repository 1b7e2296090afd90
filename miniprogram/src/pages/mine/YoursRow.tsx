import { View } from '@tarojs/components';
import { A11yView } from '@/components/A11yView';
import { Button } from '@/components/Button';
import { go } from '@/client/go';
import { type MySummary } from '@/client/mine';

export interface YoursRowProps {
  readonly matter: MySummary;
  /** The first has the one solid button of the page. */
  readonly first: boolean;
}

/** One thing that waits for the person, with the button that does it. */
export function YoursRow({ matter: { id, title, line, yourTurn }, first }: YoursRowProps) {
  const act = () => {
    if (yourTurn?.what === 'rate') return go('rate', { id });
    return yourTurn?.what === 'open-letter' ? go('letter', { id, letter: 'opinion' }) : go('matter', { id });
  };
  return (
    <View className="mine__row">
      <A11yView className="mine__words" role="link" onPress={() => go('matter', { id })}>
        <View className="mine__title">{title}</View>
        <View className="sub">{line}</View>
      </A11yView>
      {yourTurn !== null && (
        <Button small kind={first ? 'primary' : 'second'} label={`${yourTurn.button}：${title}`} onPress={act}>
          {yourTurn.button}
        </Button>
      )}
    </View>
  );
}
