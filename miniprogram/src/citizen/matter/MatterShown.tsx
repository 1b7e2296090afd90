import { Text } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { DeadlineCard } from '@/components/DeadlineCard';
import { Section } from '@/components/Section';
import { lookOf } from '@/components/deadline-words';
import { Timeline } from '@/components/Timeline';
import { go } from '@/client/go';
import { groupNumber } from '@/text/numbers';
import { Execution } from './Execution';
import { IdentityReads } from './IdentityReads';
import { AnswerLetter } from './AnswerLetter';
import { MayAlso } from './MayAlso';
import { Rated } from './Rated';
import { RightDoor } from './RightDoor';
import { Sealed } from './Sealed';
import { type ActingProps } from './section-props';
import { Submissions } from './Submissions';
import { Unhappy } from './Unhappy';
import { YourTurn } from './YourTurn';

/** The parts in their order: the clock, what you must do, what came of it, what you may do, the past. */
export function MatterShown({ matter, again }: ActingProps) {
  const { id, number, title, heldBy, statusName, card, timeline } = matter;
  return (
    <>
      <Ask
        size="title"
        line={
          <>
            <Text className="nb">编号 {groupNumber(number)}，</Text>
            <Text className="nb">{heldBy === '' ? statusName : `现在在${heldBy}`}</Text>
          </>
        }
      >
        {title}
      </Ask>
      {card !== null && <DeadlineCard {...card} onArticle={() => go('law', { article: card.article })} />}
      <YourTurn matter={matter} again={again} />
      <RightDoor matter={matter} />
      <Sealed matter={matter} />
      <Execution matter={matter} />
      <Unhappy matter={matter} again={again} />
      <AnswerLetter matter={matter} />
      <MayAlso matter={matter} again={again} />
      <Section title="走到哪一步了">
        <Timeline
          steps={timeline}
          standing={card === null ? undefined : lookOf(card)}
          onLetter={(letter) => go('letter', { id, letter })}
        />
      </Section>
      <Rated matter={matter} />
      <Submissions matter={matter} />
      <IdentityReads matter={matter} />
    </>
  );
}
