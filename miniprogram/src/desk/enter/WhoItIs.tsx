import { View } from '@tarojs/components';
import { ManyChoices } from '@/components/Choices';
import { Field } from '@/components/Field';
import { OptionRows } from '@/components/OptionRows';
import { TextInput } from '@/components/TextInput';
import { type PartOfSheet } from './fields';
import { type Privacy } from './sheet';

interface LevelOfPrivacy {
  readonly value: '1' | '2' | '3';
  readonly level: Privacy;
  readonly word: string;
  readonly line: string;
  /** On what a township received itself there is nobody else to keep the name. */
  readonly onlyPetitionOffice?: true;
}

const levels: readonly LevelOfPrivacy[] = [
  { value: '1', level: 1, word: '信访局和办事单位', line: '办事单位好当面问' },
  { value: '2', level: 2, word: '只有信访局', line: '办事单位只看得到事；由信访局转交意见', onlyPetitionOffice: true },
  { value: '3', level: 3, word: '不留姓名', line: '姓名、电话都不记；凭编号和查询码查' },
];

export interface WhoItIsProps extends PartOfSheet {
  readonly atPetitionOffice: boolean;
}

/** Who may know who it is, asked first; then the name and how the answer may reach them. Nothing here blocks. */
export function WhoItIs({ sheet, write, errors, atPetitionOffice }: WhoItIsProps) {
  const offered = levels.filter(({ onlyPetitionOffice }) => atPetitionOffice || onlyPetitionOffice !== true);
  return (
    <View className="stack">
      <Field label="谁能知道是谁" hint="先问本人，再选" error={errors.privacy}>
        <OptionRows
          id="privacy"
          label="谁能知道是谁"
          options={offered}
          value={offered.find(({ level }) => level === sheet.privacy)?.value}
          onChange={(value) => write({ privacy: offered.find((one) => one.value === value)?.level ?? null })}
        />
      </Field>
      {sheet.privacy !== null && sheet.privacy !== 3 && <Named sheet={sheet} write={write} errors={errors} />}
    </View>
  );
}

function Named({ sheet, write, errors }: PartOfSheet) {
  const ways = [...(sheet.electronic ? (['phone'] as const) : []), ...(sheet.post ? (['post'] as const) : [])];
  return (
    <>
      <View className="two">
        <TextInput id="name" label="姓名或单位名称" value={sheet.name} max={60} onChange={(name) => write({ name })} />
        <TextInput
          id="phone"
          label="手机"
          kind="phone"
          value={sheet.phone}
          max={20}
          error={errors.phone}
          onChange={(phone) => write({ phone })}
        />
      </View>
      <TextInput
        id="address"
        label="住址"
        aside="寄书面意见用"
        value={sheet.address}
        max={200}
        onChange={(address) => write({ address })}
      />
      <TextInput
        id="resident-id"
        label="身份证号"
        aside="可以不填"
        value={sheet.residentId}
        max={20}
        error={errors.residentId}
        onChange={(residentId) => write({ residentId })}
      />
      <Field label="本人同意怎么收书面意见" hint="都不选，就请本人来领">
        <ManyChoices
          id="answer-by"
          label="本人同意怎么收书面意见"
          options={[
            { value: 'phone', word: '在手机上看', line: '打开就算收到' },
            { value: 'post', word: '挂号寄到住址' },
          ]}
          values={ways}
          onChange={(chosen) => write({ electronic: chosen.includes('phone'), post: chosen.includes('post') })}
        />
      </Field>
    </>
  );
}
