import { Page } from '@/components/Page';
import { useParams } from '@/client/go';
import { useMatter } from '@/client/read-matter';
import { OfMatter } from '../parts/OfMatter';
import { Adding } from './Adding';

/** 再补几句话: words and photos added to a matter. It stops nobody's clock. */
export default function Supplement() {
  const { id = '' } = useParams();
  const reading = useMatter(id);
  if (reading.value !== undefined) return <Adding matter={reading.value} />;
  return (
    <Page title="再补几句话">
      <OfMatter reading={reading}>{() => null}</OfMatter>
    </Page>
  );
}
