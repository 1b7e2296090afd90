import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { go } from '@/client/go';
import { endCitizenSession } from '@/client/session';
import { RefusalNotice } from '../parts/RefusalNotice';
import { type Sending } from './use-sending';

export interface SendBarProps {
  readonly sending: Sending;
  readonly onSend: () => void;
}

/** The last button. After a refusal it stays, with the reason above it: pressed again, it is the same filing. */
export function SendBar({ sending: { busy, refusal }, onSend }: SendBarProps) {
  return (
    <>
      {refusal !== undefined && (
        <RefusalNotice refusal={refusal}>
          {refusal.code === 'log-in-again' && (
            <View className="bar__row">
              <Button kind="second" onPress={() => go('login')}>
                登录
              </Button>
              <Button
                kind="second"
                onPress={() => {
                  endCitizenSession();
                  onSend();
                }}
              >
                不登录，照样交
              </Button>
            </View>
          )}
        </RefusalNotice>
      )}
      <Button onPress={onSend} offBecause={busy}>
        {refusal === undefined ? '对，现在交' : '再交一次'}
      </Button>
      <View className="note center">交了马上给您编号和回执。内容要属实。</View>
    </>
  );
}
