import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { ListRow } from '@/components/ListRow';
import { Page } from '@/components/Page';
import { useCounty } from '@/client/county';
import { goInstead } from '@/client/go';
import { placeOf } from '../parts/place-names';
import { Phrases } from '../parts/Phrases';
import { RefusalNotice } from '../parts/RefusalNotice';

/** 乡镇（街道）书记信箱: which one. The township registers it itself and answers within its own days. */
export default function Mailbox() {
  const { county, refusal, again } = useCounty();
  const townships = county?.townships.filter(({ mailbox }) => mailbox) ?? [];
  return (
    <Page title="乡镇（街道）书记信箱">
      <Ask line={<Phrases>书记自己看得到您写的事，看不到您是谁。</Phrases>}>写给哪里的书记？</Ask>
      {county === undefined && refusal !== undefined && (
        <RefusalNotice refusal={refusal}>
          <Button kind="second" small onPress={again}>
            再看一次
          </Button>
        </RefusalNotice>
      )}
      <View className="card rows">
        {townships.map((one) => (
          <ListRow
            key={one.id}
            icon="mailbox"
            title={`${placeOf(one)}书记信箱`}
            onPress={() => goInstead('file', { mailbox: `township:${one.id}` })}
          />
        ))}
      </View>
    </Page>
  );
}
