import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { type Letter } from '@shared/letters/letter';
import { fullDay } from '@/text/dates';

export interface PaperProps {
  readonly letter: Pick<Letter, 'title' | 'number' | 'addressee' | 'signedBy' | 'date' | 'paragraphs'>;
  /** Not signed yet: number and date come with the signature. */
  readonly unsigned?: boolean;
  /** What stands under a heading instead of the text: the controls by which it is written. */
  readonly writing?: (place: number) => ReactNode;
}

/** A letter as it prints. */
export function Paper({ letter, unsigned, writing }: PaperProps) {
  return (
    <View className="paper">
      <View className="paper__org">{letter.signedBy}</View>
      <View className="paper__org">{letter.title}</View>
      <View className="paper__no">{unsigned === true ? '文号签发时自动编' : letter.number}</View>
      <View className="paper__para paper__to">{letter.addressee}：</View>
      {letter.paragraphs.map(({ heading, text }, place) => (
        <View key={place}>
          {heading !== null && <View className="paper__head">{heading}</View>}
          {writing?.(place) ?? <View className="paper__para">{text}</View>}
        </View>
      ))}
      <View className="paper__sign">
        <View>{letter.signedBy}</View>
        <View>{unsigned === true ? '签发那天的日期' : fullDay(letter.date)}</View>
      </View>
    </View>
  );
}
