import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Rate() {
  return (
    <Page title="评一评">
      <Ask>评一评</Ask>
    </Page>
  );
}
