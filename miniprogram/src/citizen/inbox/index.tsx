import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Empty } from '@/components/Empty';
import { ListRow } from '@/components/ListRow';
import { Page } from '@/components/Page';
import { Tag } from '@/components/Tag';
import { change, read } from '@/client/call';
import { go } from '@/client/go';
import { useMine } from '@/client/mine';
import { citizenSession } from '@/client/session';
import { useRead } from '@/client/use-read';
import { useComingBack } from '@/client/while-shown';
import { moment } from '@/text/dates';
import { UnseenTitle } from '../parts/UnseenTitle';
import { Answered } from '../parts/Answered';

/** 消息: what this log-in was told, newest first. */
export default function Inbox() {
  const { loggedIn } = useMine();
  const token = citizenSession()?.token;
  const reading = useRead(loggedIn ? (token ?? 'wechat') : undefined, () => read('inbox.read', {}, { token }));
  useComingBack(reading.again);

  const open = (id: string, seen: boolean) => {
    // The row leads on at once; that it was seen is only for the count.
    if (!seen) void change('inbox.seen', { id }, { token });
    go('matter', { id });
  };
  if (!loggedIn)
    return (
      <Page title="消息">
        <UnseenTitle>消息</UnseenTitle>
        <Empty icon="bell" title="登录了才收得到消息" line="有回话、快到期、要您做的，都会在这里。">
          <Button small onPress={() => go('login')}>
            用手机号登录
          </Button>
        </Empty>
      </Page>
    );
  return (
    <Page title="消息">
      <UnseenTitle>消息</UnseenTitle>
      <Answered reading={reading}>
        {({ notices }) =>
          notices.length === 0 ? (
            <Empty icon="bell" title="还没有消息" line="有回话、快到期、要您做的，都会在这里。" />
          ) : (
            <View className="card rows">
              {notices.map(({ id, matterId, title, words, at, seen }) => (
                <ListRow
                  key={`${matterId} ${id}`}
                  title={words}
                  line={`${title}，${moment(at)}`}
                  end={seen ? undefined : <Tag state="you">新</Tag>}
                  onPress={() => open(matterId, seen)}
                />
              ))}
            </View>
          )
        }
      </Answered>
    </Page>
  );
}
