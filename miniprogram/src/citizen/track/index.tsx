import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Track() {
  return (
    <Page title="查进度">
      <Ask>查进度</Ask>
    </Page>
  );
}
