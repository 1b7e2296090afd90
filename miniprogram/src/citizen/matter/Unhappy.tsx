import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PetitionersMatter } from '@shared/contract/views';
import { Button } from '@/components/Button';
import { Confirm } from '@/components/Confirm';
import { Leaf } from '@/components/Leaf';
import { Section } from '@/components/Section';
import { useMatterChange } from '@/client/read-matter';
import { RefusalNotice } from '../parts/RefusalNotice';
import { type ActingProps } from './section-props';

type Task = PetitionersMatter['unhappy'][number];

/** 不满意 made work for an office: it must answer in writing once more, unless the petitioner lets it off (row 41). */
export function Unhappy({ matter, again }: ActingProps) {
  return (
    <>
      {matter.unhappy.map((task) => (
        <OneUnhappy key={task.body} task={task} matter={matter} again={again} />
      ))}
    </>
  );
}

function OneUnhappy({ task, matter: { id, version, may }, again }: ActingProps & { readonly task: Task }) {
  const [sure, setSure] = useState(false);
  const { busy, refusal, send } = useMatterChange('matter.release-unhappy', id);
  const { body, officeName, state, answer, dueOn } = task;
  const release = async () => {
    await send({ id, version, body });
    setSure(false);
    again();
  };
  return (
    <Section title="您评了不满意">
      <View className="beside">
        {dueOn !== null && <Leaf date={dueOn} small />}
        <View>
          {state === 'open' && `${officeName}最晚这天要再书面答复您一次。`}
          {state === 'answered' && `${officeName}又答复了：${answer ?? ''}`}
          {state === 'released' && `您说了，${officeName}不用再答复。`}
        </View>
      </View>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {state === 'open' && may.includes('release-unhappy') && (
        <Button kind="third" onPress={() => setSure(true)} offBecause={busy ? '正在送' : undefined}>
          不用它再答复了
        </Button>
      )}
      {sure && (
        <Confirm
          id={`release-${body}`}
          title={`不用${officeName}再答复了？`}
          act="不用再答复了"
          onAct={() => void release()}
          leave="还是要它答复"
          onLeave={() => setSure(false)}
        >
          它就不欠您这一次答复了。您评的“不满意”照样算数。
        </Confirm>
      )}
    </Section>
  );
}
