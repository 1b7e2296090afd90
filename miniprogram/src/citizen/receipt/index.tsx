import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Receipt() {
  return (
    <Page title="回执">
      <Ask>回执</Ask>
    </Page>
  );
}
