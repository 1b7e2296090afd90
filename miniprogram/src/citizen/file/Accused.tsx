import { View } from '@tarojs/components';
import { Link } from '@/components/Link';
import { ListRow } from '@/components/ListRow';
import { Pick as PickOne } from '@/components/Pick';
import { TextBox } from '@/components/TextBox';
import { type FilingFields } from './filing';
import { type StepProps } from './step-props';

const MOST = 10;

export interface AccusedProps extends Pick<StepProps, 'change' | 'county'> {
  readonly fields: FilingFields;
}

/** Whom or which unit a report is about. The units decide who may receive it: never the accused (rules §5.4). */
export function Accused({ fields: { about, aboutOfficeIds }, change, county }: AccusedProps) {
  const offices = county?.offices ?? [];
  const named = offices.filter(({ id }) => aboutOfficeIds.includes(id));
  const others = offices.filter(({ id }) => !aboutOfficeIds.includes(id));
  return (
    <>
      <TextBox
        id="about"
        label="您告的是谁、哪个单位？"
        aside="姓名、职务"
        value={about}
        max={500}
        onChange={(words) => change({ about: words })}
      />
      {others.length > 0 && named.length < MOST && (
        <PickOne
          id="about-office"
          label={named.length === 0 ? '他在哪个单位？' : '还有别的单位？'}
          aside="可以不选"
          hint="选了，这份举报就不会交到那个单位去。"
          options={others.map(({ id, name }) => ({ value: id, word: name }))}
          value={undefined}
          onChange={(id) => change({ aboutOfficeIds: [...aboutOfficeIds, id] })}
        />
      )}
      {named.length > 0 && (
        <View className="card rows">
          {named.map(({ id, name }) => (
            <ListRow
              key={id}
              icon="build"
              title={name}
              end={
                <Link
                  tone="plain"
                  label={`不选${name}了`}
                  onPress={() => change({ aboutOfficeIds: aboutOfficeIds.filter((office) => office !== id) })}
                >
                  不选了
                </Link>
              }
            />
          ))}
        </View>
      )}
    </>
  );
}
