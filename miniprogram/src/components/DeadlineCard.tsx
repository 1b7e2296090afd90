import { Text, View } from '@tarojs/components';
import { useElder } from '@/client/elder';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { type Deadline, deadlineWords, lookOf, movedWords } from './deadline-words';
import { Icon } from './Icon';
import { Leaf, StoppedLeaf } from './Leaf';
import { Ruler } from './Ruler';
import { standings } from './Tag';

export interface DeadlineCardProps extends Deadline {
  /** Opens the text of the article. */
  readonly onArticle?: () => void;
}

/** The deadline card. Its order is fixed: state, day n of m, leaf, who must do what, ruler, if late, article. */
export function DeadlineCard({ onArticle, ...deadline }: DeadlineCardProps) {
  const elder = useElder();
  const words = deadlineWords(deadline);
  const look = lookOf(deadline);
  return (
    <A11yView
      className={classes('due', look, look === 'prov' && 'due--prov')}
      role="region"
      label={`期限：${words.state}`}
    >
      <View className="due__h">
        <View className="due__state">
          <Icon name={standings[look].icon} />
          <View>{words.state}</View>
        </View>
        <View className="due__count">{words.count}</View>
      </View>
      <View className="due__b">
        <View className="due__m">
          {look === 'pause' ? (
            <StoppedLeaf />
          ) : (
            <Leaf date={deadline.dueOn} state={look} provisional={look === 'prov'} />
          )}
          {elder && words.left !== undefined && (
            <View className="due__left">
              {words.left[0]}
              <Text className="b">{words.left[1]}</Text>
              {words.left[2]}
            </View>
          )}
          <View className="due__say">
            {words.sentence.map((phrase, at) => (
              <Text className="nb" key={phrase}>
                {at === 0 && <Text className="b">{deadline.who}</Text>}
                {phrase}
              </Text>
            ))}
          </View>
        </View>
        {look !== 'done' && (
          <Ruler
            n={deadline.length}
            d={deadline.day}
            from={words.start}
            to={words.end}
            at={words.today}
            over={look === 'late'}
          />
        )}
        {deadline.moved?.map((moved) => (
          <View className="due__moved" key={moved.from}>
            <Text className="due__old">{movedWords(moved).old}</Text> {movedWords(moved).rest}
          </View>
        ))}
        {words.then !== undefined && (
          <View className="due__then">
            <Text className="b">{words.then.lead}</Text>
            {words.then.rest}
          </View>
        )}
        <View className="due__law">
          <View>依据{deadline.article}</View>
          {onArticle !== undefined && (
            <A11yView className="due__read" role="link" label={`看原文：${deadline.article}`} onPress={onArticle}>
              看原文
            </A11yView>
          )}
        </View>
      </View>
    </A11yView>
  );
}
