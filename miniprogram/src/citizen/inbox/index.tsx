import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Inbox() {
  return (
    <Page title="给您的通知">
      <Ask>给您的通知</Ask>
    </Page>
  );
}
