import { View } from '@tarojs/components';
import { type County } from '@/client/county';
import { Field } from '@/components/Field';
import { Pick } from '@/components/Pick';
import { Seg } from '@/components/Seg';
import { TextBox } from '@/components/TextBox';
import { TextInput } from '@/components/TextInput';
import { type PartOfSheet } from './fields';

/** The facts, the request, the place, and whether it was raised before; typed as it was said or written. */
export function WhatHappened({ sheet, write, county }: PartOfSheet & { readonly county: County | undefined }) {
  const township = county?.townships.find(({ id }) => id === sheet.townshipId);
  return (
    <View className="stack">
      <TextBox
        id="facts"
        label="发生了什么"
        hint="照本人说的、信上写的记，不改意思；记完念给本人听"
        value={sheet.facts}
        max={10000}
        onChange={(facts) => write({ facts })}
      />
      <TextBox
        id="request"
        label="想要怎么办"
        value={sheet.request}
        max={2000}
        onChange={(request) => write({ request })}
      />
      <TextInput
        id="title"
        label="题目"
        aside="不写就用开头几个字"
        value={sheet.title}
        max={60}
        onChange={(title) => write({ title })}
      />
      <View className="two">
        <Pick
          id="township"
          label="在哪个乡镇（街道）"
          options={county?.townships.map(({ id, name }) => ({ value: id, word: name })) ?? []}
          value={sheet.townshipId === '' ? undefined : sheet.townshipId}
          onChange={(townshipId) => write({ townshipId, villageId: '' })}
        />
        <Pick
          id="village"
          label="在哪个村居"
          options={township?.villages.map(({ id, name }) => ({ value: id, word: name })) ?? []}
          value={sheet.villageId === '' ? undefined : sheet.villageId}
          onChange={(villageId) => write({ villageId })}
        />
      </View>
      <TextInput id="place" label="具体在哪里" value={sheet.place} max={200} onChange={(place) => write({ place })} />
      <Field label="以前反映过没有">
        <Seg
          id="before"
          label="以前反映过没有"
          parts={[
            { value: 'no', word: '头一次' },
            { value: 'yes', word: '反映过' },
          ]}
          value={sheet.raisedBefore === null ? undefined : sheet.raisedBefore ? 'yes' : 'no'}
          onChange={(before) => write({ raisedBefore: before === 'yes' })}
        />
      </Field>
    </View>
  );
}
