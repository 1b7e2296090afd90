import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { TextBox } from '@/components/TextBox';
import { Phrases } from '../parts/Phrases';
import { Accused } from './Accused';
import { kindOf } from './filing';
import { type StepProps } from './step-props';
import { askings } from './steps';

/** What happened and why, and what should be done (条例 第十九条). Nothing here blocks going on. */
export function What({ door, draft: { fields }, change, county }: StepProps) {
  const kind = kindOf(door, fields);
  const asking = askings[kind];
  return (
    <>
      <Ask line={<Phrases>{asking.line}</Phrases>}>{asking.ask}</Ask>
      {kind === 'accusation' && <Accused fields={fields} change={change} county={county} />}
      <View className="file-facts">
        <TextBox
          id="facts"
          label={asking.facts}
          value={fields.facts}
          max={10000}
          onChange={(facts) => change({ facts })}
        />
      </View>
      <TextBox
        id="request"
        label={asking.request}
        aside={asking.requestAside}
        value={fields.request}
        max={2000}
        onChange={(request) => change({ request })}
      />
    </>
  );
}
