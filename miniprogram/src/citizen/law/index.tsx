import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Law() {
  return (
    <Page title="条文">
      <Ask>条文</Ask>
    </Page>
  );
}
