import { View } from '@tarojs/components';
import { useState } from 'react';
import { ListRow } from '@/components/ListRow';
import { Link } from '@/components/Link';
import { Page } from '@/components/Page';
import { useCounty } from '@/client/county';
import { setElder, useElder } from '@/client/elder';
import { go, goToDesk, ring } from '@/client/go';
import { keptReceipts } from '@/client/kept-receipts';
import { useMine } from '@/client/mine';
import { UnseenTitle } from '@/citizen/parts/UnseenTitle';
import { Phrases } from '@/citizen/parts/Phrases';
import { InboxRow } from './InboxRow';
import { Privacy } from './Privacy';
import { Receipts } from './Receipts';
import { SessionCard } from './SessionCard';
import { WipeDevice } from './WipeDevice';

type Open = 'receipts' | 'wipe' | 'privacy';

/** 我的: who is logged in on this phone, what it keeps, and how to hand it on clean. */
export default function Me() {
  const elder = useElder();
  const { county } = useCounty();
  const { loggedIn, toDo } = useMine();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const kept = keptReceipts().length;
  return (
    <Page title="我的" tab="me" toDo={toDo}>
      <UnseenTitle>我的</UnseenTitle>
      <SessionCard />
      <View className="card rows">
        {loggedIn && <InboxRow />}
        <ListRow icon="doc" title="这部手机上存的回执" end={`${kept} 张`} onPress={() => setOpen('receipts')} />
        <ListRow
          icon="tsize"
          title={elder ? '换回普通字' : '换成大字版'}
          line={elder ? undefined : '字大，一页只问一件事'}
          onPress={() => setElder(!elder)}
        />
      </View>
      <View className="card rows">
        <ListRow icon="doc" title="公告" line="书面答复送不到本人的" onPress={() => go('notices')} />
        {county !== undefined && (
          <ListRow
            icon="phone"
            title={`打 ${county.county.hotline}`}
            line={<Phrases>{`${county.county.address}，${county.county.hours}`}</Phrases>}
            onPress={() => ring(county.county.hotline)}
          />
        )}
        <ListRow icon="lock" title="您的信息怎么用" onPress={() => setOpen('privacy')} />
      </View>
      <View className="card rows">
        <ListRow
          icon="users"
          title="这部手机别人也用？"
          line="把上面的回执、草稿、登录都擦掉"
          onPress={() => setOpen('wipe')}
        />
      </View>
      <Link tone="quiet" centered onPress={goToDesk}>
        工作人员从这里进
      </Link>
      {open === 'receipts' && <Receipts onClose={close} />}
      {open === 'privacy' && <Privacy onClose={close} />}
      {open === 'wipe' && <WipeDevice onClose={close} />}
    </Page>
  );
}
