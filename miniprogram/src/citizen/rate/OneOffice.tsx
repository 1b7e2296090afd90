import { Text, View } from '@tarojs/components';
import type { PetitionersMatter, RatedBody } from '@shared/contract/views';
import { Ask } from '@/components/Ask';
import { FileLink } from '@/components/FileLink';
import { Notice } from '@/components/Notice';
import { RateRow } from '@/components/RateRow';
import { TextBox } from '@/components/TextBox';
import { go } from '@/client/go';
import { day, dayInSentence } from '@/text/dates';
import { judged, ratingWords } from '../parts/rating-words';
import { type RatingSaid } from './rating';

export interface OneOfficeProps {
  readonly matter: PetitionersMatter;
  readonly office: RatedBody;
  readonly said: RatingSaid;
  readonly onSay: (more: Partial<RatingSaid>) => void;
}

/** Outcome, manner, speed of one office. What follows from 不满意 stands there before it is sent. */
export function OneOffice({ matter, office, said, onSay }: OneOfficeProps) {
  const { id, title, letters, ratingUntil } = matter;
  const answer = letters.find((letter) => letter.id === 'opinion');
  return (
    <>
      <Ask line={answer === undefined ? title : `${title}，${day(answer.on)}给您的答复`}>
        {office.officeName}办得怎么样？
      </Ask>
      {answer !== undefined && (
        <View>
          <FileLink onPress={() => go('letter', { id, letter: answer.id })}>再看一遍答复</FileLink>
        </View>
      )}
      <View className="card">
        {judged.map(({ value, word, line }) => (
          <View key={value} className="judged">
            <View className="judged__head">
              <Text className="b">{word}</Text>
              <Text className="sub judged__line">{line}</Text>
            </View>
            <RateRow
              id={`rate-${value}`}
              label={`${word}：${line}`}
              words={ratingWords}
              value={said[value] || undefined}
              onChange={(given) => onSay({ [value]: given })}
            />
            {value === 'outcome' && said.outcome === 'unsatisfied' && (
              <Notice icon="reply" spoken>
                选“不满意”，{office.officeName}要在
                <Text className="b nb">{dayInSentence(office.answerDueOn)}前</Text>
                再答复您一次。
              </Notice>
            )}
          </View>
        ))}
      </View>
      <TextBox
        id="rate-words"
        label="还想说什么？"
        aside="可以不写"
        value={said.words}
        max={1000}
        onChange={(words) => onSay({ words })}
      />
      <View className="note">
        {ratingUntil === null ? '' : `${day(ratingUntil)}前都能评，`}评完还能改几天。不评，不会算成满意。
      </View>
    </>
  );
}
