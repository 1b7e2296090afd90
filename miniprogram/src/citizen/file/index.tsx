import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function File() {
  return (
    <Page title="我要反映">
      <Ask>我要反映</Ask>
    </Page>
  );
}
