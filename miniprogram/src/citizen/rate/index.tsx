import { Page } from '@/components/Page';
import { useParams } from '@/client/go';
import { useMatter } from '@/client/read-matter';
import { OfMatter } from '../parts/OfMatter';
import './index.scss';
import { Rating } from './Rating';

/** 评一评: one office a page. */
export default function Rate() {
  const { id = '' } = useParams();
  const reading = useMatter(id);
  if (reading.value !== undefined) return <Rating matter={reading.value} again={reading.again} />;
  return (
    <Page title="评一评">
      <OfMatter reading={reading}>{() => null}</OfMatter>
    </Page>
  );
}
