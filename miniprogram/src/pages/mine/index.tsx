import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Mine() {
  return (
    <Page title="我的事" tab="mine">
      <Ask>我的事</Ask>
    </Page>
  );
}
