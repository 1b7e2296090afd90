import { View } from '@tarojs/components';
import { useState } from 'react';
import { Link } from '@/components/Link';
import { Page } from '@/components/Page';
import { lookAtMine, useMine } from '@/client/mine';
import { BindSheet } from '@/citizen/parts/BindSheet';
import { UnseenTitle } from '@/citizen/parts/UnseenTitle';
import { Answered } from '@/citizen/parts/Answered';
import { Groups } from './Groups';
import './index.scss';
import { NotLoggedIn } from './NotLoggedIn';

/** 我的事, by who must move: 要您做的, then 正在办 with the nearest date first, then 办完的. */
export default function MinePage() {
  const { loggedIn, matters, refusal, toDo } = useMine();
  const [binding, setBinding] = useState(false);
  return (
    <Page title="我的事" tab="mine" toDo={toDo} mainClass="mine">
      <UnseenTitle>我的事</UnseenTitle>
      {loggedIn ? (
        <Answered reading={{ value: matters, refusal, again: () => void lookAtMine() }}>
          {(mine) => <Groups matters={mine} />}
        </Answered>
      ) : (
        <NotLoggedIn refusal={refusal} />
      )}
      {loggedIn && (
        <View className="mine__add">
          <Link centered arrow onPress={() => setBinding(true)}>
            有编号的纸回执？加到这里
          </Link>
        </View>
      )}
      {binding && <BindSheet onClose={() => setBinding(false)} onBound={() => setBinding(false)} />}
    </Page>
  );
}
