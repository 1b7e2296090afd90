import { useParams } from '@/client/go';
import { useMatter } from '@/client/read-matter';
import { UntilMatter } from '../parts/UntilMatter';
import { LetterShown } from './LetterShown';
import { NotOpened } from './NotOpened';

/** The answer's own id: the one letter that counts as delivered when it is opened. */
const ANSWER = 'opinion';

/** One letter. An answer not served yet says first what opening it means. */
export default function Letter() {
  const { id = '', letter = ANSWER } = useParams();
  const reading = useMatter(id);
  const waits = letter === ANSWER && reading.value?.letters.some((one) => one.id === ANSWER && !one.opened) === true;
  if (reading.value !== undefined && waits) return <NotOpened matter={reading.value} again={reading.again} />;
  if (reading.value !== undefined) return <LetterShown id={id} letterId={letter} />;
  return <UntilMatter title="书面答复" reading={reading} />;
}
