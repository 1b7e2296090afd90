import { Page } from '@/components/Page';
import { useParams } from '@/client/go';
import { useMatter } from '@/client/read-matter';
import { useWhileShown } from '@/client/while-shown';
import { OfMatter } from '../parts/OfMatter';
import { UnseenTitle } from '../parts/UnseenTitle';
import './index.scss';
import { MatterShown } from './MatterShown';

/** An office's step is seen within seconds by whoever is looking. */
const LOOK_EVERY = 10;

/** 这件事: who must do what by when, what waits for you, what you may do, and the way it went. */
export default function Matter() {
  const { id = '' } = useParams();
  const reading = useMatter(id);
  useWhileShown(LOOK_EVERY, reading.again);
  return (
    <Page title="这件事">
      {reading.value === undefined && <UnseenTitle>这件事</UnseenTitle>}
      <OfMatter reading={reading}>{(matter) => <MatterShown matter={matter} again={reading.again} />}</OfMatter>
    </Page>
  );
}
