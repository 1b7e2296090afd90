import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Empty } from '@/components/Empty';
import { ListRow } from '@/components/ListRow';
import { Section } from '@/components/Section';
import { go } from '@/client/go';
import { keptReceipts } from '@/client/kept-receipts';
import { type Refused } from '@/client/transport';
import { groupNumber } from '@/text/numbers';
import { RefusalNotice } from '@/citizen/parts/RefusalNotice';

/** Nobody has to log in; the receipts on this phone open their matters as well. */
export function NotLoggedIn({ refusal }: { readonly refusal: Refused | undefined }) {
  const receipts = keptReceipts();
  return (
    <>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      <Empty title="登录了，您的事都在这里" line="谁最晚哪天要做什么，要您做什么，一眼看到。">
        <Button small onPress={() => go('login')}>
          用手机号登录
        </Button>
        <Button small kind="second" onPress={() => go('track')}>
          不登录，用编号查
        </Button>
      </Empty>
      {receipts.length > 0 && (
        <Section title="这部手机上存的回执" bare>
          <View className="card rows">
            {receipts.map(({ matterId, title, number, secret }) => (
              <ListRow
                key={matterId}
                icon="doc"
                title={title}
                line={`编号 ${groupNumber(number)}`}
                onPress={() => (secret === undefined ? go('track', { number }) : go('matter', { id: matterId }))}
              />
            ))}
          </View>
        </Section>
      )}
    </>
  );
}
