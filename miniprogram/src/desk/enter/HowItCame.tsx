import { View } from '@tarojs/components';
import { Field } from '@/components/Field';
import { Seg } from '@/components/Seg';
import { TextInput } from '@/components/TextInput';
import { DateField } from '../parts/DateField';
import { doors, kinds, levelParts, type PartOfSheet } from './fields';

export interface HowItCameProps extends PartOfSheet {
  readonly atPetitionOffice: boolean;
  readonly today: string;
}

/** By which door, at which level, and what goes with the door: how many came, which letter of whom. */
export function HowItCame({ sheet, write, errors, atPetitionOffice, today }: HowItCameProps) {
  const isLetter = sheet.channel === 'letter' || sheet.channel === 'green-post';
  return (
    <View className="stack">
      <Field label="怎么来的">
        <Seg
          id="channel"
          label="怎么来的"
          parts={doors.filter(({ onlyPetitionOffice }) => atPetitionOffice || onlyPetitionOffice !== true)}
          value={sheet.channel ?? undefined}
          onChange={(channel) => write({ channel })}
        />
      </Field>
      <View className="two">
        <Field label="什么事">
          <Seg
            id="kind"
            label="什么事"
            parts={kinds}
            value={sheet.kind ?? undefined}
            onChange={(kind) => write({ kind })}
          />
        </Field>
        <Field label="在哪一级反映的">
          <Seg
            id="level"
            label="在哪一级反映的"
            parts={levelParts}
            value={sheet.level}
            onChange={(level) => write({ level })}
          />
        </Field>
      </View>
      {sheet.channel === 'visit' && <HowMany sheet={sheet} write={write} errors={errors} />}
      {isLetter && (
        <DateField
          id="written-on"
          label="信上写的日期"
          aside="没写可以不填"
          value={sheet.writtenOn}
          to={today}
          onChange={(writtenOn) => write({ writtenOn })}
        />
      )}
      {sheet.channel === 'from-above' && <Sender sheet={sheet} write={write} errors={errors} today={today} />}
    </View>
  );
}

const digits = (typed: string): string => typed.replace(/\D/g, '');

function HowMany({ sheet, write, errors }: PartOfSheet) {
  return (
    <View className="two">
      <TextInput
        id="group-size"
        label="一共来了几个人"
        kind="number"
        value={sheet.groupSize}
        max={6}
        onChange={(typed) => write({ groupSize: digits(typed) })}
      />
      <TextInput
        id="representatives"
        label="几位代表"
        aside="最多 5 位"
        kind="number"
        value={sheet.representatives}
        max={3}
        error={errors.representatives}
        onChange={(typed) => write({ representatives: digits(typed) })}
      />
    </View>
  );
}

function Sender({ sheet, write, errors, today }: PartOfSheet & { readonly today: string }) {
  return (
    <View className="stack">
      <TextInput
        id="organ"
        label="来文机关"
        value={sheet.senderOrgan}
        max={60}
        error={errors.senderOrgan}
        onChange={(senderOrgan) => write({ senderOrgan })}
      />
      <View className="two">
        <TextInput
          id="number"
          label="来文号"
          value={sheet.senderNumber}
          max={60}
          onChange={(senderNumber) => write({ senderNumber })}
        />
        <DateField
          id="sent-on"
          label="来文日期"
          value={sheet.senderDate}
          to={today}
          onChange={(senderDate) => write({ senderDate })}
        />
      </View>
    </View>
  );
}
