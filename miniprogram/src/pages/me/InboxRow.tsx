import { ListRow } from '@/components/ListRow';
import { Tag } from '@/components/Tag';
import { read } from '@/client/call';
import { go } from '@/client/go';
import { citizenSession } from '@/client/session';
import { useRead } from '@/client/use-read';
import { useComingBack } from '@/client/while-shown';

/** 消息 with how many are new; the row stands also while the count is not known. */
export function InboxRow() {
  const token = citizenSession()?.token;
  const { value, again } = useRead(token ?? 'wechat', () => read('inbox.read', {}, { token }));
  useComingBack(again);
  const unseen = value?.unseen ?? 0;
  return (
    <ListRow
      icon="bell"
      title="消息"
      end={unseen === 0 ? undefined : <Tag state="you">{`${unseen} 条新的`}</Tag>}
      onPress={() => go('inbox')}
    />
  );
}
