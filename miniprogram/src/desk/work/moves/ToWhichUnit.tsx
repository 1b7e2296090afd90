import { View } from '@tarojs/components';
import { useState } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { Icon } from '@/components/Icon';
import { Link } from '@/components/Link';
import { Notice } from '@/components/Notice';
import { OptionRows } from '@/components/OptionRows';
import { TextInput } from '@/components/TextInput';
import { type OfficeBook } from '../../parts/offices';
import { Decision } from './Decision';
import { type Handing } from './handing';
import { OfficeSearch } from './OfficeSearch';

export type Suggestion = WorkCard['suggestions'][number];

export interface ToWhichUnitProps {
  readonly card: WorkCard;
  readonly book: OfficeBook | undefined;
  readonly handing: Handing;
  readonly onChoose: (office: { readonly id: string; readonly name: string }, suggestion?: Suggestion) => void;
  readonly onBecause: (because: string) => void;
}

/** 2 交给哪个单位: the service's suggestions with rule and words found, none chosen beforehand; or any other office. */
export function ToWhichUnit({ card, book, handing, onChoose, onBecause }: ToWhichUnitProps) {
  const { suggestions } = card;
  const [all, setAll] = useState(suggestions.length === 0);
  const units = book?.offices.filter(({ handles }) => handles) ?? [];
  return (
    <Decision
      title="2 交给哪个单位"
      aside={
        suggestions.length > 0 && (
          <Link tone="plain" onPress={() => setAll(!all)}>
            {all ? '只看建议的' : `看全部 ${units.length} 个`}
          </Link>
        )
      }
    >
      <View className="stack">
        {!all && (
          <OptionRows
            id="unit"
            label="交给哪个单位"
            options={suggestions.map(({ officeId, officeName, reason }, place) => ({
              value: officeId,
              word: officeName,
              aside: place === 0 ? '系统建议' : undefined,
              line: reason,
            }))}
            value={handing.officeId === '' ? undefined : handing.officeId}
            onChange={(officeId) => {
              const suggestion = suggestions.find((one) => one.officeId === officeId);
              if (suggestion !== undefined) onChoose({ id: officeId, name: suggestion.officeName }, suggestion);
            }}
          />
        )}
        {all && (
          <OfficeSearch
            id="unit-all"
            label="承办单位"
            offices={units}
            value={handing.officeId === '' ? undefined : handing.officeId}
            onChange={(office) =>
              onChoose(
                office,
                suggestions.find(({ officeId }) => officeId === office.id),
              )
            }
          />
        )}
        {handing.officeId !== '' && (
          <>
            <ComplainedOf suggestion={suggestions.find(({ officeId }) => officeId === handing.officeId)} />
            <TextInput
              id="because"
              label={`为什么归${handing.officeName}管`}
              aside="本人看得到"
              value={handing.because}
              max={300}
              onChange={onBecause}
            />
          </>
        )}
      </View>
    </Decision>
  );
}

/** Known only of suggested offices: the rules looked whether the text speaks of them. */
function ComplainedOf({ suggestion }: { readonly suggestion: Suggestion | undefined }) {
  if (suggestion === undefined) return null;
  return suggestion.complainedOf ? (
    <Notice tone="soon">来件里说到了{suggestion.officeName}。归它管可以交给它，反映的是它的人就要换一个。</Notice>
  ) : (
    <View className="note wcheck">
      <Icon name="check" />
      <View>来件没有反映{suggestion.officeName}，不用回避</View>
    </View>
  );
}
