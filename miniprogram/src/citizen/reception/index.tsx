import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Reception() {
  return (
    <Page title="约领导">
      <Ask>约领导</Ask>
    </Page>
  );
}
