import { View } from '@tarojs/components';
import { useState } from 'react';
import { addDays } from '@shared/kernel/civil-date';
import { Link } from '@/components/Link';
import { Pick } from '@/components/Pick';
import { useOffices } from '../../parts/offices';
import { RefusalNotice } from '../../parts/RefusalNotice';
import { afterClassifying } from './after-classifying';
import { ClassFields } from './ClassFields';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { Seal } from './Seal';
import { Told } from './Told';
import { type Handing, handingOf, lackingInHanding, wordsOfHanding } from './handing';
import { HowToHand } from './HowToHand';
import { becauseOf } from './because';
import { ToWhichUnit } from './ToWhichUnit';
import { useClassifying } from './use-classifying';
import { useMove } from './use-move';

/** 登记后的一步: 1 哪一类 2 交给哪个单位 3 怎么交, on one panel; classifying and handing over go out one after the other. */
export function Triage(props: MoveProps) {
  const { card, home, repeatOf, exits } = props;
  const { book, refusal } = useOffices();
  const open = afterClassifying(card, home.me.roles);
  const classifying = useClassifying(card, repeatOf);
  const [handing, setHanding] = useState<Handing>(() => handingOf(open, addDays(home.today.date, 30)));
  const move = useMove(props);
  const write = (part: Partial<Handing>) => setHanding((old) => ({ ...old, ...part }));

  if (classifying.chosen.class === 'accusation')
    return (
      <Seal {...props}>
        <ClassDecision classifying={classifying} maySeal />
      </Seal>
    );

  const act = async (): Promise<void> => {
    const version = await classifying.classifyFirst(move);
    if (version === undefined) return;
    const { officeId, because, suggested, reportBy, onTheSpot } = handing;
    const done = `${wordsOfHanding(handing)}了，本人马上收到。`;
    switch (handing.how) {
      case 'forward':
        return void (await move.second('matter.forward', { officeId, because, suggested }, version, done));
      case 'assign':
        return void (await move.second('matter.assign', { officeId, because, suggested, reportBy }, version, done));
      case 'handle-directly':
        return void (await move.second('matter.handle-directly', { onTheSpot }, version, done));
      case undefined:
        return;
    }
  };

  return (
    <MoveFrame
      label="甄别、转送"
      steps={move}
      doneSoFar={classifying.doneSoFar}
      exits={exits}
      act={{
        words: wordsOfHanding(handing),
        icon: 'right',
        offBecause: classifying.lacking ?? lackingInHanding(handing),
      }}
      onAct={() => void act()}
    >
      {refusal !== undefined && book === undefined && <RefusalNotice refusal={refusal} />}
      <ClassDecision classifying={classifying} maySeal={card.moves.includes('seal')} />
      {handing.how !== 'handle-directly' && (
        <ToWhichUnit
          card={card}
          book={book}
          handing={handing}
          onChoose={(office, suggestion) => {
            write({
              officeId: office.id,
              officeName: office.name,
              suggested: suggestion !== undefined,
              because: suggestion === undefined ? '' : becauseOf(suggestion.reason),
            });
            if (suggestion !== undefined && classifying.subject === undefined && suggestion.subject !== '')
              classifying.chooseSubject(suggestion.subject);
          }}
          onBecause={(because) => write({ because })}
        />
      )}
      <HowToHand open={open} handing={handing} today={home.today.date} ownName={card.receivedBy} onChange={write} />
      <Told card={card} handing={handing} />
      <Decision title="内容分类、是不是重复反映">
        <View className="stack">
          {book !== undefined && (
            <Pick
              id="subject"
              label="内容分类"
              aside="统计用"
              options={book.subjects.map(({ id, name }) => ({ value: id, word: name }))}
              value={classifying.subject === '' ? undefined : classifying.subject}
              onChange={classifying.chooseSubject}
            />
          )}
          <Repeat {...props} />
        </View>
      </Decision>
    </MoveFrame>
  );
}

function ClassDecision({
  classifying,
  maySeal,
}: {
  readonly classifying: ReturnType<typeof useClassifying>;
  readonly maySeal: boolean;
}) {
  return (
    <Decision title="1 这是哪一类" aside="第二十九至三十一条">
      <ClassFields
        chosen={classifying.chosen}
        onChange={classifying.choose}
        without={maySeal ? undefined : 'accusation'}
      />
    </Decision>
  );
}

/** Initial, unless an earlier matter was chosen beside the text. */
function Repeat({ card, repeatOf, onRepeatOf }: MoveProps) {
  const earlier = card.similar.find(({ id }) => id === repeatOf);
  if (repeatOf === null)
    return (
      <View className="sub">
        初次反映。{card.similar.length > 0 ? '是同一件事的，在左边“相似的事”里点“选为重复件”。' : '没有找到相似的事。'}
      </View>
    );
  return (
    <View className="sub">
      重复反映，和“{earlier?.title ?? '以前那件'}”是同一件事。
      <Link tone="plain" onPress={() => onRepeatOf(null)}>
        不是同一件
      </Link>
    </View>
  );
}
