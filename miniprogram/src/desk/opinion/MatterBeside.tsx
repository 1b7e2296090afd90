import { View } from '@tarojs/components';
import { type WorkCard } from '@shared/contract/views';
import { A11yView } from '@/components/A11yView';
import { Ask } from '@/components/Ask';
import { DeadlineStrip } from '@/components/DeadlineStrip';
import { Link } from '@/components/Link';
import { groupNumber } from '@/text/numbers';
import { goBackOnDesk } from '../parts/go';
import { clockSentence, daysLeftWords, standingOf } from '../work/card/clock-words';
import { History } from '../work/card/History';
import { Original } from '../work/card/Original';
import { Pictures } from '../work/card/Pictures';

/** The matter beside the letter: what was asked, by when it must be answered, what was done so far. */
export function MatterBeside({ card, today }: { readonly card: WorkCard; readonly today: string }) {
  const { first, who } = card;
  return (
    <A11yView className="panel panel--pad omatter" role="region" label="这件事" tabIndex={0}>
      <Link tone="plain" onPress={goBackOnDesk}>
        回到工作卡
      </Link>
      <View className="note">编号 {groupNumber(card.number)}</View>
      <Ask size="title">{card.title}</Ask>
      <View className="sub">
        {[card.mailboxName ?? card.channelName, card.place, who.masked ?? ''].filter((part) => part !== '').join(' · ')}
        {card.groupSize > 1 && ` · 一共 ${card.groupSize} 人`}
      </View>
      {first !== null && (
        <DeadlineStrip
          state={standingOf(first)}
          provisional={first.provisional}
          dueOn={first.dueOn}
          day={first.day}
          length={first.length}
          words={`${clockSentence(first)}${first.standing === 'on-time' ? '' : `，${daysLeftWords(first)}`}`}
          law={first.law}
        />
      )}
      <Original card={card} />
      <Pictures photos={card.submissions.flatMap(({ photos }) => photos)} />
      <History history={card.history} today={today} />
    </A11yView>
  );
}
