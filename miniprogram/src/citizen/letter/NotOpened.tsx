import { View } from '@tarojs/components';
import type { PetitionersMatter } from '@shared/contract/views';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { ListRow } from '@/components/ListRow';
import { goBack, Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { useMatterChange } from '@/client/read-matter';
import { RefusalNotice } from '../parts/RefusalNotice';

export interface NotOpenedProps {
  readonly matter: PetitionersMatter;
  readonly again: () => void;
}

/** Opening is delivery and starts the petitioner's own days (rules §5.5), so it is said before, not after. */
export function NotOpened({ matter: { id, version, title, timeline }, again }: NotOpenedProps) {
  const { busy, refusal, send } = useMatterChange('matter.open-letter', id);
  const ahead = timeline.filter(({ when, period }) => when === 'next' && period !== null);
  const open = async () => {
    await send({ id, version });
    again();
  };
  return (
    <Page
      title="书面答复"
      bar={
        <>
          {refusal !== undefined && <RefusalNotice refusal={refusal} />}
          <Button onPress={() => void open()} offBecause={busy ? '正在打开' : undefined}>
            打开看
          </Button>
          <Button kind="third" onPress={goBack}>
            先不打开
          </Button>
        </>
      }
    >
      <Ask line={title}>书面答复出来了</Ask>
      <Section title="打开就算送到了您手上">
        <View>打开这一天起，您的日子开始算：</View>
        {ahead.map(({ what, period }) => (
          <ListRow key={what} icon="cal" title={what} line={period} />
        ))}
        <View className="sub">不打开，单位要换别的办法送给您。</View>
      </Section>
    </Page>
  );
}
