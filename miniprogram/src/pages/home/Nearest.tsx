import { View } from '@tarojs/components';
import { A11yView } from '@/components/A11yView';
import { Icon } from '@/components/Icon';
import { Leaf } from '@/components/Leaf';
import { lookOf, phrases } from '@/components/deadline-words';
import { go } from '@/client/go';
import { type MySummary } from '@/client/mine';

/** 要书面告诉您：归不归它管、怎么办 → 要书面告诉您. The rest stands on the matter's own page. */
const beginningOf = (duty: string): string => (phrases(duty)[0] ?? duty).replace(/[，：；、。]$/, '');

/** The matter whose date is nearest, before the doors: most who come back come for it. */
export function Nearest({ matters }: { readonly matters: readonly MySummary[] }) {
  const [nearest] = matters
    .flatMap((matter) => (matter.card === null ? [] : [{ ...matter, card: matter.card }]))
    .sort((a, b) => a.card.dueOn.localeCompare(b.card.dueOn));
  if (nearest === undefined) return null;
  const { id, title, card } = nearest;
  return (
    <A11yView className="card home__nearest" role="link" onPress={() => go('matter', { id })}>
      <Leaf date={card.dueOn} state={lookOf(card)} provisional={lookOf(card) === 'prov'} small />
      <View className="home__nearest-words">
        <View className="b clamp2">
          {card.state === 'late'
            ? `${card.who}超期 ${Math.abs(card.daysLeft)} 天了`
            : `${card.who}最晚这天${beginningOf(card.duty)}`}
        </View>
        <View className="sub clamp2">{title}</View>
      </View>
      <Icon name="chev" />
    </A11yView>
  );
}
