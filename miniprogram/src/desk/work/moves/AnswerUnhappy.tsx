import { View } from '@tarojs/components';
import { useState } from 'react';
import { OptionRows } from '@/components/OptionRows';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { SecondPerson } from './SecondPerson';
import { useMove } from './use-move';

/** 再答复: to a petitioner who was not satisfied with this body. */
export function AnswerUnhappy(props: MoveProps) {
  const { card, home, exits } = props;
  const open = card.unhappy.filter(({ state }) => state === 'open');
  const own = open.filter(({ officeName }) => officeName === home.me.officeName);
  const bodies = own.length > 0 ? own : open;
  const [body, setBody] = useState(bodies.length === 1 ? bodies[0]?.body : undefined);
  const answer = useKeptWords(`${card.id}/unhappy`);
  const { make, ...steps } = useMove(props);
  const rated = bodies.find((one) => one.body === body);
  const send = async (chosen: 'unit' | 'petition-office'): Promise<void> => {
    if (await make('matter.answer-unhappy', { body: chosen, reason: answer.words }, '再答复了。')) answer.wipe();
  };
  return (
    <MoveFrame
      label="再答复"
      steps={steps}
      exits={exits}
      act={{
        words: '送单位负责人，再答复本人',
        icon: 'reply',
        offBecause: body === undefined ? '先选答复哪一个' : answer.words.trim() === '' ? '先写再答复的话' : undefined,
      }}
      onAct={() => body !== undefined && void send(body)}
    >
      <Decision title="本人不满意，要再答复一次" aside="县里自己定的期限">
        <View className="stack">
          {bodies.length > 1 && (
            <OptionRows
              id="body"
              label="答复哪一个"
              options={bodies.map((one) => ({ value: one.body, word: `评${one.officeName}`, line: one.words }))}
              value={body}
              onChange={setBody}
            />
          )}
          {rated !== undefined && <View>本人说：{rated.words === '' ? '没写为什么' : rated.words}</View>}
          <TextBox
            id="unhappy"
            label="再答复的话"
            hint="写清又做了什么、哪天做；解释也要写明依据"
            value={answer.words}
            max={2000}
            onChange={answer.write}
          />
        </View>
      </Decision>
      <SecondPerson role="head" me={props.home.me} />
    </MoveFrame>
  );
}
