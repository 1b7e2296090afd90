import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Mailbox() {
  return (
    <Page title="写信箱">
      <Ask>写信箱</Ask>
    </Page>
  );
}
