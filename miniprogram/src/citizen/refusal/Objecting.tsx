import { View } from '@tarojs/components';
import type { PetitionersMatter } from '@shared/contract/views';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { goBack, Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { TextBox } from '@/components/TextBox';
import { useMatterChange } from '@/client/read-matter';
import { useDraft } from '@/client/use-draft';
import { RefusalNotice } from '../parts/RefusalNotice';

const blank = { reason: '' };

export function Objecting({ matter: { id, version, title, door } }: { readonly matter: PetitionersMatter }) {
  const { draft, change, wipe } = useDraft(`objection:${id}`, blank);
  const { busy, refusal, send } = useMatterChange('matter.object-refusal', id);
  const reason = draft?.fields.reason ?? '';
  const object = async () => {
    if ((await send({ id, version, reason })) === undefined) return;
    wipe();
    goBack();
  };
  return (
    <Page
      title="不服"
      bar={
        <>
          {refusal !== undefined && <RefusalNotice refusal={refusal} />}
          <Button onPress={() => void object()} offBecause={busy ? '正在交' : undefined}>
            交上去
          </Button>
        </>
      }
    >
      <Ask line={title}>为什么不服？</Ask>
      {door !== null && (
        <Section title="它的说法">
          <View>{door.title}</View>
          <View className="sub">{door.reason}</View>
        </Section>
      )}
      <TextBox
        id="reason"
        label="您的理由"
        hint="说说哪里不对，有什么新的情况。"
        value={reason}
        max={2000}
        onChange={(words) => change({ reason: words })}
      />
      <View className="sub">
        交了以后，信访局要书面答复您：重新收下，还是为什么不收。那扇“该去的门”照样可以去，两边不耽误。
      </View>
    </Page>
  );
}
