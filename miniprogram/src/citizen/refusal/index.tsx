import { useParams } from '@/client/go';
import { useMatter } from '@/client/read-matter';
import { UntilMatter } from '../parts/UntilMatter';
import { Objecting } from './Objecting';

/** 对不受理、导出不服: the petition office must answer in writing (row 35b). */
export default function Refusal() {
  const { id = '' } = useParams();
  const reading = useMatter(id);
  if (reading.value !== undefined) return <Objecting matter={reading.value} />;
  return <UntilMatter title="不服" reading={reading} />;
}
