import { Choices } from '@/components/Choices';
import { Section } from '@/components/Section';
import { TextBox } from '@/components/TextBox';
import { type StepProps } from './step-props';

/** It links matters, visibly to the petitioner; it is no reason to refuse. */
export function RaisedBefore({ draft: { fields }, change }: StepProps) {
  return (
    <Section title="这件事以前反映过吗？" className="file-raised">
      <Choices<'yes' | 'no'>
        id="raised-before"
        label="这件事以前反映过吗"
        options={[
          { value: 'no', word: '头一回' },
          { value: 'yes', word: '反映过', line: '照样收，会和以前那件连起来看' },
        ]}
        value={fields.raisedBefore || undefined}
        onChange={(raisedBefore) => change({ raisedBefore })}
      />
      {fields.raisedBefore === 'yes' && (
        <TextBox
          id="raised-where"
          label="在哪里反映过？"
          aside="可以不写"
          value={fields.raisedWhere}
          max={200}
          onChange={(raisedWhere) => change({ raisedWhere })}
        />
      )}
    </Section>
  );
}
