import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Notices() {
  return (
    <Page title="公示的数字">
      <Ask>公示的数字</Ask>
    </Page>
  );
}
