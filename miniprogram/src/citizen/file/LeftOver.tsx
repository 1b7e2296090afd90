import { View } from '@tarojs/components';
import { useState } from 'react';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { Confirm } from '@/components/Confirm';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { type FilingDraft } from './filing';

export interface LeftOverProps {
  readonly title: string;
  readonly draft: FilingDraft;
  readonly onGoOn: () => void;
  readonly onStartAnew: () => void;
}

/** A draft from an earlier visit: go on with it, or begin again. */
export function LeftOver({ title, draft, onGoOn, onStartAnew }: LeftOverProps) {
  const [sure, setSure] = useState(false);
  const { facts, request, about, place } = draft.fields;
  const words = [facts, request, about, place].find((text) => text !== '');
  return (
    <Page
      title={title}
      bar={
        <>
          <Button onPress={onGoOn}>接着写</Button>
          <Button kind="second" onPress={() => setSure(true)}>
            重新写
          </Button>
        </>
      }
    >
      <Ask line="一个字都没丢，存在这部手机里。">上次没写完，接着写吗？</Ask>
      <Section title="上次写到">
        <View className="clamp3">{words ?? '刚开了个头。'}</View>
        {draft.photos.length > 0 && <View className="sub">照片 {draft.photos.length} 张</View>}
      </Section>
      {sure && (
        <Confirm
          id="start-anew"
          title="上次写的要删掉吗？"
          act="删掉，重新写"
          danger
          onAct={onStartAnew}
          leave="不删，接着写"
          onLeave={onGoOn}
        >
          删掉以后找不回来。
        </Confirm>
      )}
    </Page>
  );
}
