import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';

export default function Login() {
  return (
    <Page title="登录">
      <Ask>登录</Ask>
    </Page>
  );
}
