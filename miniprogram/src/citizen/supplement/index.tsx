import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Supplement() {
  return (
    <Page title="补一补">
      <Ask>补一补</Ask>
    </Page>
  );
}
