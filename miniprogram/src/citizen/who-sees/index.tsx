import { useParams } from '@/client/go';
import { useMatter } from '@/client/read-matter';
import { UntilMatter } from '../parts/UntilMatter';
import { ChangeLevel } from './ChangeLevel';

/** 改谁能看: what was already seen cannot be taken back, and that is said. */
export default function WhoSeesPage() {
  const { id = '' } = useParams();
  const reading = useMatter(id);
  if (reading.value !== undefined) return <ChangeLevel matter={reading.value} />;
  return <UntilMatter title="改谁能看" reading={reading} />;
}
