import { useParams } from '@/client/go';
import { useMatter } from '@/client/read-matter';
import { UntilMatter } from '../parts/UntilMatter';
import './index.scss';
import { Rating } from './Rating';

/** 评一评: one office a page. */
export default function Rate() {
  const { id = '' } = useParams();
  const reading = useMatter(id);
  if (reading.value !== undefined) return <Rating matter={reading.value} again={reading.again} />;
  return <UntilMatter title="评一评" reading={reading} />;
}
