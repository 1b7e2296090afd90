import { type ReactNode } from 'react';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { ClassFields } from './ClassFields';
import { Decision } from './Decision';
import { type Door, lackingInDoor } from './door';
import { DoorFields } from './DoorFields';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { SecondPerson } from './SecondPerson';
import { useClassifying } from './use-classifying';
import { useDoor } from './use-door';
import { type MakingMove, useMove } from './use-move';

/** What was written for turning a matter away, once it is complete. */
export interface TurnedAway {
  readonly door: Door;
  readonly reason: string;
  /** The version to go on from: the matter is classified by now. */
  readonly version: number;
}

export interface TurnAwayFrameProps extends MoveProps {
  readonly title: string;
  readonly law: string;
  readonly act: string;
  /** What this way of turning away asks besides. */
  readonly children: ReactNode;
  /** What of it is still missing. */
  readonly lacking: string | undefined;
  /** Whether the reason may be left out: the code or the path says it. */
  readonly reasonIsExtra?: boolean;
  readonly onSend: (move: MakingMove, written: TurnedAway) => Promise<boolean>;
}

/** 不予受理, 不再受理, 导入法定途径: the reason, and always the right door; a second person says yes. */
export function TurnAwayFrame(props: TurnAwayFrameProps) {
  const { card, home, repeatOf, title, law, act, children, lacking, reasonIsExtra, onSend, exits } = props;
  const asksClass = card.class === null;
  const classifying = useClassifying(card, repeatOf);
  const { door, write: writeDoor, wipe: wipeDoor } = useDoor(card.id);
  const reason = useKeptWords(`${card.id}/turn-away`);
  const move = useMove(props);
  const reasonLacking = reasonIsExtra !== true && reason.words.trim() === '' ? '先写理由' : undefined;

  const send = async (): Promise<void> => {
    const version = asksClass ? await classifying.classifyFirst(move) : card.version;
    if (version === undefined) return;
    if (!(await onSend(move, { door, reason: reason.words, version }))) return;
    reason.wipe();
    wipeDoor();
  };

  return (
    <MoveFrame
      label={title}
      steps={move}
      doneSoFar={classifying.doneSoFar}
      exits={exits}
      act={{
        words: act,
        icon: 'right',
        offBecause: (asksClass ? classifying.lacking : undefined) ?? lacking ?? reasonLacking ?? lackingInDoor(door),
      }}
      onAct={() => void send()}
    >
      {asksClass && (
        <Decision title="这是哪一类" aside="第二十九至三十一条">
          <ClassFields chosen={classifying.chosen} onChange={classifying.choose} without="accusation" />
        </Decision>
      )}
      <Decision title={title} aside={law}>
        {children}
      </Decision>
      <Decision title="理由" aside="本人看得到">
        <TextBox id="turn-away" label="写给本人的理由" value={reason.words} max={1000} onChange={reason.write} />
      </Decision>
      <Decision title="对的门" aside="不能只说不归这里管">
        <DoorFields door={door} onChange={writeDoor} />
      </Decision>
      <SecondPerson role={card.direct ? 'head' : 'coordinator'} me={home.me} />
    </MoveFrame>
  );
}
