import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@shared/contract/operations';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { Empty } from '@/components/Empty';
import { ListRow } from '@/components/ListRow';
import { Page } from '@/components/Page';
import { read } from '@/client/call';
import { go } from '@/client/go';
import { useRead } from '@/client/use-read';
import { fullDay } from '@/text/dates';
import { Answered } from '../parts/Answered';
import { RefusalNotice } from '../parts/RefusalNotice';
import { type Refused } from '@/client/transport';

type Notices = Output<'public-notices.list'>;

/** 公告: letters that could be served in no other way. Numbers and dates only. */
export default function PublicNotices() {
  const reading = useRead('first', () => read('public-notices.list', { after: null }));
  return (
    <Page title="公告">
      <Ask line="书面答复送不到本人的，在这里公告。只有编号，没有姓名和内容。">公告送达</Ask>
      <Answered reading={reading}>{(first) => <Listed key={first.next} first={first} />}</Answered>
    </Page>
  );
}

function Listed({ first }: { readonly first: Notices }) {
  const [{ notices, next }, setSoFar] = useState(first);
  const [refusal, setRefusal] = useState<Refused>();
  const more = async () => {
    const answer = await read('public-notices.list', { after: next });
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (answer.ok) setSoFar({ notices: [...notices, ...answer.value.notices], next: answer.value.next });
  };
  if (notices.length === 0) return <Empty icon="doc" title="现在没有公告" line="有编号的，凭编号和查询码随时能查。" />;
  return (
    <>
      <View className="card rows">
        {notices.map(({ number, on, office }) => (
          <ListRow
            key={number}
            title={`编号 ${number}`}
            line={`${office}，${fullDay(on)}公告`}
            onPress={() => go('track', { number })}
          />
        ))}
      </View>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {next !== null && (
        <Button kind="second" onPress={() => void more()}>
          看更早的
        </Button>
      )}
    </>
  );
}
