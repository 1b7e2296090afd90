import { useParams } from '@/client/go';
import { useMatter } from '@/client/read-matter';
import { UntilMatter } from '../parts/UntilMatter';
import { Adding } from './Adding';

/** 再补几句话: words and photos added to a matter. It stops nobody's clock. */
export default function Supplement() {
  const { id = '' } = useParams();
  const reading = useMatter(id);
  if (reading.value !== undefined) return <Adding matter={reading.value} />;
  return <UntilMatter title="再补几句话" reading={reading} />;
}
