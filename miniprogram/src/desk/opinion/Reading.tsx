import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { type Letter } from '@shared/contract/views';
import { A11yView } from '@/components/A11yView';
import { Notice } from '@/components/Notice';
import { Paper } from '../parts/Paper';

export interface ReadingProps {
  readonly letter: Letter;
  /** Signed, or still waiting for it. */
  readonly unsigned: boolean;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** The letter as it prints, to be read: by the head before signing, by everybody after it. */
export function Reading({ letter, unsigned, children }: ReadingProps) {
  return (
    <>
      <View className="panel opaper">
        <View className="opaper__head no-print">
          <View className="b">{letter.title}</View>
          <View className="note">{unsigned ? '还没签发' : letter.number}</View>
        </View>
        <A11yView className="opaper__desk" role="region" label="书面意见" tabIndex={0}>
          <Paper letter={letter} unsigned={unsigned} />
        </A11yView>
      </View>
      <View className="panel oside no-print">
        <View className="oside__scroll">
          <View className="b">本人手机上先看到</View>
          <Notice icon="phone">
            <View className="olines">{letter.plain}</View>
          </Notice>
        </View>
        <View className="oside__acts">{children}</View>
      </View>
    </>
  );
}
