import { useState } from 'react';
import { View } from '@tarojs/components';
import { Page } from '@/components/Page';
import { readMatter } from '@/client/read-matter';
import { useParams } from '@/client/go';
import { useRead } from '@/client/use-read';
import { Answered } from '../parts/Answered';
import { UnseenTitle } from '../parts/UnseenTitle';
import { justHandedOver } from './handed-over';
import './index.scss';
import { Kept } from './Kept';
import { Keeping } from './Keeping';

/** 回执: right after filing it must be kept before the page can be left; later it can be looked at again. */
export default function Receipt() {
  const { id = '' } = useParams();
  const [fresh] = useState(() => justHandedOver(id));
  const reading = useRead(fresh === undefined && id !== '' ? id : undefined, () => readMatter('receipt.read', { id }));
  if (fresh !== undefined) return <Keeping receipt={fresh} />;
  if (reading.value !== undefined) return <Kept receipt={reading.value} />;
  return (
    <Page title="回执">
      <UnseenTitle>回执</UnseenTitle>
      <Answered reading={reading}>{() => <View />}</Answered>
    </Page>
  );
}
