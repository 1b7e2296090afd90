import { Ask } from '@/components/Ask';
import { Notice } from '@/components/Notice';
import { Pick } from '@/components/Pick';
import { TextBox } from '@/components/TextBox';
import { placeOf } from '../parts/place-names';
import { type StepProps } from './step-props';

/** Where it is: it decides whose it is, more often than anything else. */
export function Where({ draft: { fields }, change, county }: StepProps) {
  const townships = county?.townships ?? [];
  const township = townships.find(({ id }) => id === fields.townshipId);
  return (
    <>
      <Ask line="说不清就写个大概，也能交。">在哪里？</Ask>
      {townships.length === 0 && <Notice>没连上网，村名单还没取到。写在下面也一样。</Notice>}
      {townships.length > 0 && (
        <Pick
          id="township"
          label="哪个乡镇、街道"
          options={townships.map((one) => ({ value: one.id, word: placeOf(one) }))}
          value={fields.townshipId || undefined}
          onChange={(townshipId) => change({ townshipId, villageId: '' })}
        />
      )}
      {township !== undefined && (
        <Pick
          id="village"
          label="哪个村、社区"
          options={township.villages.map(({ id, name }) => ({ value: id, word: name }))}
          value={fields.villageId || undefined}
          onChange={(villageId) => change({ villageId })}
        />
      )}
      <TextBox
        id="place"
        label="具体地方"
        hint="门牌、路口，旁边有什么。"
        value={fields.place}
        max={200}
        onChange={(place) => change({ place })}
      />
    </>
  );
}
