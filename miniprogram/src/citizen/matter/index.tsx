import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Matter() {
  return (
    <Page title="这件事">
      <Ask>这件事</Ask>
    </Page>
  );
}
