import { View } from '@tarojs/components';
import { type Refused } from '@/client/transport';
import { Button } from '@/components/Button';
import { TextInput } from '@/components/TextInput';
import { RefusalNotice } from '../parts/RefusalNotice';
import { type Typed } from './use-log-in';

export interface LogInFormProps {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
  readonly busy: boolean;
  readonly refusal: Refused | undefined;
  readonly onLogIn: () => void;
}

const lacking = ({ account, password, totp }: Typed): string | undefined => {
  if (account.trim() === '') return '先填账号';
  if (password === '') return '先填密码';
  return totp.trim() === '' ? '先填手机上的动态码' : undefined;
};

export function LogInForm({ typed, onChange, busy, refusal, onLogIn }: LogInFormProps) {
  const offBecause = busy ? '正在登录' : lacking(typed);
  const onEnter = () => {
    if (offBecause === undefined) onLogIn();
  };
  return (
    <View className="stack">
      <TextInput
        id="account"
        label="账号"
        autoComplete="username"
        value={typed.account}
        onChange={(account) => onChange({ account })}
        onEnter={onEnter}
      />
      <TextInput
        id="password"
        label="密码"
        kind="password"
        autoComplete="current-password"
        value={typed.password}
        onChange={(password) => onChange({ password })}
        onEnter={onEnter}
      />
      <TextInput
        id="totp"
        label="动态码"
        aside="6 位数字，半分钟换一次"
        kind="number"
        autoComplete="one-time-code"
        value={typed.totp}
        max={7}
        onChange={(totp) => onChange({ totp })}
        onEnter={onEnter}
      />
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      <Button onPress={onLogIn} offBecause={offBecause}>
        登录
      </Button>
    </View>
  );
}
