import { View } from '@tarojs/components';
import { useState } from 'react';
import { isMobile } from '@shared/kernel/phone';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { goBack, Page } from '@/components/Page';
import { go } from '@/client/go';
import { lookAtMine } from '@/client/mine';
import { keepCitizenSession } from '@/client/session';
import { useChange } from '@/client/use-change';
import { RefusalNotice } from '../parts/RefusalNotice';
import { CodeFields } from './CodeFields';
import { PhoneField, plainPhone } from './PhoneField';

/** 登录: phone and a one-time code. Nothing on the phone's own numbers is asked for. */
export default function Login() {
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const [demoCode, setDemoCode] = useState<string | null>(null);
  const asking = useChange('phone.send-code');
  const entering = useChange('phone.log-in');

  const ask = async () => {
    const sent = await asking.send({ phone: plainPhone(phone) });
    if (sent === undefined) return;
    setSentTo(plainPhone(phone));
    setDemoCode(sent.demoCode);
  };
  const enter = async () => {
    if (sentTo === undefined) return;
    const session = await entering.send({ phone: sentTo, code: code.trim() });
    if (session === undefined) return;
    keepCitizenSession(session);
    await lookAtMine();
    goBack();
  };
  const why = sentTo === undefined ? asking.refusal : (entering.refusal ?? asking.refusal);
  return (
    <Page
      title="登录"
      bar={
        <>
          {why !== undefined && <RefusalNotice refusal={why} />}
          {sentTo === undefined ? (
            <Button
              onPress={() => void ask()}
              offBecause={asking.busy ? '正在发' : isMobile(plainPhone(phone)) ? undefined : '先把 11 位手机号输全'}
            >
              发验证码
            </Button>
          ) : (
            <Button
              onPress={() => void enter()}
              offBecause={entering.busy ? '正在登录' : code.trim() === '' ? '先输验证码' : undefined}
            >
              登录
            </Button>
          )}
        </>
      }
    >
      <Ask line="登录了，您的事都在一处，有回话马上告诉您。不登录也能反映、也能查。">用手机号登录</Ask>
      {sentTo === undefined ? (
        <PhoneField value={phone} onChange={setPhone} />
      ) : (
        <CodeFields
          phone={sentTo}
          code={code}
          demoCode={demoCode}
          busy={asking.busy}
          onCode={setCode}
          onOtherPhone={() => {
            setSentTo(undefined);
            setCode('');
          }}
          onAgain={() => void ask()}
        />
      )}
      <View>
        <Link tone="plain" onPress={() => go('track')}>
          不登录，用编号和查询码查
        </Link>
      </View>
    </Page>
  );
}
