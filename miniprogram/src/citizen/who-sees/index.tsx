import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function WhoSees() {
  return (
    <Page title="谁能看到">
      <Ask>谁能看到</Ask>
    </Page>
  );
}
