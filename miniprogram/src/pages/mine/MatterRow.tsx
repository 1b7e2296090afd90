import { View } from '@tarojs/components';
import { A11yView } from '@/components/A11yView';
import { Icon } from '@/components/Icon';
import { Leaf } from '@/components/Leaf';
import { Tag } from '@/components/Tag';
import { type Standing } from '@/components/Tag';
import { lookOf } from '@/components/deadline-words';
import { go } from '@/client/go';
import { type MySummary } from '@/client/mine';

type Card = NonNullable<MySummary['card']>;

/** 按时 · 还有 4 天; 超期 3 天 */
function standingWords({ state, daysLeft }: Card, look: Standing): string {
  if (state === 'late') return `超期 ${Math.abs(daysLeft)} 天`;
  const left = daysLeft === 0 ? '就是今天' : `还有 ${daysLeft} 天`;
  return look === 'soon' ? `快到期 · ${left}` : look === 'prov' ? `暂定 · ${left}` : `按时 · ${left}`;
}

/** One matter: its date, what is awaited of whom, and how the clock stands. */
export function MatterRow({ matter: { id, title, line, card, statusName } }: { readonly matter: MySummary }) {
  const look = card === null ? 'done' : lookOf(card);
  return (
    <A11yView className="mine__row" role="link" onPress={() => go('matter', { id })}>
      {card !== null && <Leaf date={card.dueOn} state={look} provisional={look === 'prov'} small />}
      <View className="mine__words">
        <View className="mine__title">{title}</View>
        <View className="sub">{line}</View>
        <View className="mine__tag">
          <Tag state={look}>{card === null ? statusName : standingWords(card, look)}</Tag>
        </View>
      </View>
      <Icon name="chev" className="row__go" />
    </A11yView>
  );
}
