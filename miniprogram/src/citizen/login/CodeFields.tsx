import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { Notice } from '@/components/Notice';
import { TextInput } from '@/components/TextInput';

export interface CodeFieldsProps {
  readonly phone: string;
  readonly code: string;
  /** In the demo no message is sent; the code is shown instead. */
  readonly demoCode: string | null;
  readonly busy: boolean;
  readonly onCode: (code: string) => void;
  readonly onAgain: () => void;
  readonly onOtherPhone: () => void;
}

/** The code that went to the phone, and the ways when none arrives. */
export function CodeFields({ phone, code, demoCode, busy, onCode, onAgain, onOtherPhone }: CodeFieldsProps) {
  return (
    <>
      <View>
        验证码发到了 {phone}。
        <Link tone="plain" onPress={onOtherPhone}>
          换个手机号
        </Link>
      </View>
      {demoCode !== null && <Notice>这里是演示，不真发短信。验证码是 {demoCode}。</Notice>}
      <TextInput
        id="login-code"
        label="验证码"
        aside="短信里的数字"
        digits
        max={10}
        autoComplete="one-time-code"
        value={code}
        onChange={onCode}
      />
      <View>
        <Button kind="second" small onPress={onAgain} offBecause={busy ? '正在发' : undefined}>
          没收到，再发一次
        </Button>
      </View>
    </>
  );
}
