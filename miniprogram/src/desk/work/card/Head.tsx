import { Text, View } from '@tarojs/components';
import { daysBetween } from '@shared/kernel/civil-date';
import { type ClockView, type WorkCard } from '@shared/contract/views';
import { Ask } from '@/components/Ask';
import { DeadlineStrip } from '@/components/DeadlineStrip';
import { Tag } from '@/components/Tag';
import { day, moment } from '@/text/dates';
import { groupNumber } from '@/text/numbers';
import { clockSentence, daysLeftWords, standingOf } from './clock-words';

/** What the matter is, where it came from, how far it is; and the duty that is due first. */
export function Head({ card }: { readonly card: WorkCard }) {
  return (
    <View className="wcard__head">
      <View className="wcard__name">
        <Ask size="title">{card.title}</Ask>
        <View className="sub">
          {factsOf(card).map((fact) => (
            <Text key={fact} className="wcard__fact">
              {fact}
            </Text>
          ))}
          <Tag state={card.clocks.length > 0 ? 'you' : 'done'} icon={card.clocks.length > 0 ? 'edit' : 'check'}>
            {card.statusName}
          </Tag>
        </View>
      </View>
      {card.first !== null && <First first={card.first} clocks={card.clocks} />}
    </View>
  );
}

/** 编号, the door it came by, when, whether for the first time, and what came down from above with its number. */
const factsOf = (card: WorkCard): readonly string[] =>
  [
    `编号 ${groupNumber(card.number)}`,
    card.mailboxName ?? card.channelName,
    `${moment(card.receivedAt)} 收到`,
    repeatWords(card),
    card.levelName === '县' ? '' : `${card.levelName}级反映`,
    card.sender === null ? '' : `${card.sender.organ} ${card.sender.number}，${day(card.sender.date)}`,
    card.unit === null ? '' : `在${card.unit.name}`,
  ].filter((fact) => fact !== '');

const repeatWords = ({ repeat, saidRaisedBefore }: WorkCard): string => {
  if (repeat !== null) return repeat.of === null ? '初次反映' : '重复反映';
  return saidRaisedBefore ? '本人说以前反映过' : '';
};

interface FirstProps {
  readonly first: ClockView;
  readonly clocks: readonly ClockView[];
}

function First({ first, clocks }: FirstProps) {
  return (
    <View className="wcard__clock">
      <DeadlineStrip
        state={standingOf(first)}
        provisional={first.provisional}
        dueOn={first.dueOn}
        day={first.day}
        length={first.length}
        words={`${clockSentence(first)}${first.standing === 'on-time' ? '' : `，${daysLeftWords(first)}`}`}
        law={lawOf(first, clocks)}
      />
    </View>
  );
}

/** The aim that belongs to a duty: the county's for forwarding, the simplified procedure's for notice and opinion. */
const aims: Readonly<Record<string, string>> = { C1: 'C1b', C2: 'C1b', C3: 'C6a', C5: 'C6b' };

/** The article; beside it the stricter line where a holiday moved the date, and the county's own aim. */
const lawOf = (first: ClockView, clocks: readonly ClockView[]): string => {
  const aim = clocks.find(({ clock }) => clock === aims[first.clock]);
  return [
    first.law,
    first.strictOn === first.dueOn ? '' : `不顺延是 ${day(first.strictOn)}`,
    aim === undefined ? '' : `县里自定 ${daysBetween(aim.startsOn, aim.strictOn)} 天：${day(aim.dueOn)}`,
  ]
    .filter((part) => part !== '')
    .join('。');
};
