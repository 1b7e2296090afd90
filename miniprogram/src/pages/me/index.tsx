import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Me() {
  return (
    <Page title="我的" tab="me">
      <Ask>我的</Ask>
    </Page>
  );
}
