import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import { type Fault } from '../parts/fault';
import { phoneFault, residentIdFault } from './faults';
import { type StepProps } from './step-props';
import { villageName } from './village-name';

export interface NamedProps extends StepProps {
  readonly faults: readonly Fault[];
}

/** Name, phone, address, ID number. Each may be left out; what is written is checked as soon as it is written. */
export function Named({ draft: { fields }, change, county, faults }: NamedProps) {
  // A number is judged once the person has left its field, not while they are still typing.
  const [left, setLeft] = useState<readonly string[]>([]);
  const leave = (id: string) => setLeft((before) => [...before, id]);
  const faultOf = (id: string, now: string | undefined): string | undefined =>
    left.includes(id) ? now : faults.find((fault) => fault.id === id)?.words;
  const village = villageName(county, fields);
  return (
    <Section title="您是谁" aside="都可以不写">
      <View className="stack">
        <TextInput
          id="name"
          label="姓名"
          value={fields.name}
          max={60}
          autoComplete="name"
          onChange={(name) => change({ name })}
        />
        <TextInput
          id="phone"
          label="电话"
          kind="phone"
          value={fields.phone}
          max={20}
          autoComplete="tel"
          error={faultOf('phone', phoneFault(fields.phone))}
          onChange={(phone) => change({ phone })}
          onBlur={() => leave('phone')}
        />
        <TextInput
          id="address"
          label="住址"
          value={fields.address}
          max={200}
          onChange={(address) => change({ address })}
        />
        {fields.address === '' && village !== '' && (
          <Button kind="second" small onPress={() => change({ address: village })}>
            就住在{village}
          </Button>
        )}
        <TextInput
          id="resident-id"
          label="身份证号"
          aside="不填也照样办"
          value={fields.residentId}
          max={20}
          error={faultOf('resident-id', residentIdFault(fields.residentId, county?.today.date))}
          onChange={(residentId) => change({ residentId })}
          onBlur={() => leave('resident-id')}
        />
      </View>
    </Section>
  );
}
