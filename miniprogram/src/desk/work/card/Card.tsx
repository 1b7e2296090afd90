import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { A11yView } from '@/components/A11yView';
import { type Home } from '../../parts/home';
import { useIdentityShown } from '../../parts/identity-shown';
import { Exits } from '../moves/Exits';
import { type MoveProps } from '../moves/move-props';
import { NothingToDo } from '../moves/NothingToDo';
import { waysOpen } from '../moves/ways';
import { Beside } from './Beside';
import { Clocks } from './Clocks';
import { Head } from './Head';
import { History } from './History';
import { LetterLink } from './LetterLink';
import { OpenSealed } from './OpenSealed';
import { Original } from './Original';
import { Pictures } from './Pictures';
import { Similar } from './Similar';
import { WaitingSteps } from './Waiting';
import { Who } from './Who';

export interface CardProps extends Pick<MoveProps, 'onDone' | 'onStale' | 'onReload'> {
  readonly card: WorkCard;
  readonly home: Home;
  /** Somebody else took a step: the form that is open stays, with what was typed, until that was seen. */
  readonly isStale: boolean;
  /** The way the address asked for: 申请延期 from the page of the letter. */
  readonly way?: string;
  /** An identity is on the screen, or no more. */
  readonly onIdentity: (isShown: boolean) => void;
}

/** 工作卡: what it is and by when, the text, what happened, and the decision to take, on one screen. */
export function Card({ card, home, isStale, way, onDone, onStale, onReload, onIdentity }: CardProps) {
  const [chosen, setChosen] = useState(way);
  const [repeatOf, setRepeatOf] = useState(card.repeat?.of ?? null);
  const [identity, showIdentity] = useIdentityShown(onIdentity);

  const open = waysOpen(card, home);
  const next = open.find(({ id }) => id === chosen) ?? open.find(({ by }) => !by.includes('always'));
  const before = useRef(next);
  const at = isStale ? before.current : next;
  useEffect(() => void (before.current = at), [at]);
  const others = open.filter(({ id }) => id !== at?.id);
  const exits = <Exits ways={others} onChoose={setChosen} />;
  const Form = at?.form ?? NothingToDo;
  const mayClassify = card.moves.includes('classify');
  return (
    <View className="wcard panel">
      <Head card={card} />
      <A11yView className="wcard__matter" role="region" label="来件和经过" tabIndex={0}>
        <WaitingSteps proposals={card.proposals} />
        {card.sealed?.locked === true ? (
          <OpenSealed matterId={card.id} onOpened={onReload} />
        ) : (
          <>
            <Original card={card} />
            <View className="wbeside">
              <Pictures photos={card.submissions.flatMap(({ photos }) => photos)} />
              <Who
                card={card}
                identity={identity}
                onRead={(read) => {
                  showIdentity(read);
                  // It went into the history: the card is a version newer.
                  onReload();
                }}
              />
            </View>
            <Beside card={card} />
            <LetterLink card={card} />
            <Similar similar={card.similar} repeatOf={repeatOf} onRepeatOf={mayClassify ? setRepeatOf : undefined} />
          </>
        )}
        <Clocks clocks={card.clocks} />
        <History history={card.history} today={home.today.date} />
      </A11yView>
      <Form
        key={at?.id}
        card={card}
        home={home}
        repeatOf={repeatOf}
        onRepeatOf={setRepeatOf}
        exits={exits}
        onDone={(words) => {
          setChosen(undefined);
          onDone(words);
        }}
        onReload={onReload}
        onStale={onStale}
      />
    </View>
  );
}
