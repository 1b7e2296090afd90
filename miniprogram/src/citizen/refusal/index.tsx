import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Refusal() {
  return (
    <Page title="不服不受理">
      <Ask>不服不受理</Ask>
    </Page>
  );
}
