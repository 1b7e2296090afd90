import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Letter() {
  return (
    <Page title="书面答复">
      <Ask>书面答复</Ask>
    </Page>
  );
}
