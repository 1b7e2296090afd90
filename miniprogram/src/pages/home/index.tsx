import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Home() {
  return (
    <Page title="阳光信访" tab="home">
      <Ask>阳光信访</Ask>
    </Page>
  );
}
