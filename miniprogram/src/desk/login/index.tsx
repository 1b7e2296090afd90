import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useDeskParams } from '../parts/params';
import { A11yView } from '@/components/A11yView';
import { Ask } from '@/components/Ask';
import { OfflineBar } from '@/components/OfflineBar';
import { useTitle } from '@/components/Page';
import { logInIsOpen } from '../parts/go';
import { DemoAccounts } from './DemoAccounts';
import './index.scss';
import { LogInForm } from './LogInForm';
import { useDemoAccounts } from './demo-accounts';
import { type Typed, useLogIn } from './use-log-in';

const blank: Typed = { account: '', password: '', totp: '' };

/** Account, password, code. In the demo the invented county's accounts stand beside it, one tap each. */
export default function DeskLogIn() {
  useTitle('工作人员登录');
  const isAgain = useDeskParams()['again'] !== undefined;
  const [typed, setTyped] = useState(blank);
  const logIn = useLogIn();
  const demo = useDemoAccounts();
  useEffect(() => {
    logInIsOpen(true);
    return () => logInIsOpen(false);
  }, []);
  return (
    <View className="page desk login">
      <OfflineBar />
      <A11yView className={demo.accounts === undefined ? 'login__main' : 'login__main login__main--demo'} role="main">
        <View className="panel login__form">
          <Ask
            line={
              isAgain
                ? '登录过期了。您写的都在，登录后回到原来的地方。'
                : '县信访局、各单位、各乡镇（街道）的工作人员从这里进。'
            }
          >
            工作人员登录
          </Ask>
          <LogInForm
            typed={typed}
            onChange={(part) => setTyped((old) => ({ ...old, ...part }))}
            busy={logIn.busy}
            refusal={logIn.refusal}
            onLogIn={() => void logIn.logIn(typed)}
          />
        </View>
        {demo.accounts !== undefined && (
          <DemoAccounts accounts={demo.accounts} onPick={(account) => void demo.fresh(account).then(setTyped)} />
        )}
      </A11yView>
    </View>
  );
}
