import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { read } from '@/client/call';
import { go } from '@/client/go';
import { useMine } from '@/client/mine';
import { inBrowser } from '@/client/present';
import { citizenSession } from '@/client/session';
import { useRead } from '@/client/use-read';
import { logOut } from './log-out';

/** Who is logged in on this phone, as the service knows it, and the way in or out. */
export function SessionCard() {
  const { loggedIn } = useMine();
  const session = citizenSession();
  const token = session?.token;
  const { value } = useRead(token, () => read('session.read', {}, { token }));
  if (loggedIn && session !== undefined)
    return (
      <Section title={`手机 ${value?.masked ?? session.masked}`}>
        <View className="stack">
          <View className="sub">已经登录。换别人用这部手机，先退出。</View>
          <Button kind="second" onPress={() => void logOut()}>
            退出登录
          </Button>
        </View>
      </Section>
    );
  const known = loggedIn && !inBrowser;
  return (
    <Section title={known ? '微信认得您' : '还没登录'}>
      <View className="stack">
        <View className="sub">
          {known
            ? '您在这个微信里交的事都在一处。用手机号交过的，登录了也看得到。'
            : '不登录也能反映、也能查。登录了，您的事都在一处。'}
        </View>
        <Button kind={known ? 'second' : 'primary'} onPress={() => go('login')}>
          用手机号登录
        </Button>
      </View>
    </Section>
  );
}
