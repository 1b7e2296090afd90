import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { inBrowser } from '@/client/present';
import { Button } from '@/components/Button';
import { Confirm } from '@/components/Confirm';
import { useKeys } from '../parts/keys';
import { RefusalNotice } from '../parts/RefusalNotice';
import { fieldOf } from './fields';
import { lackingInSheet } from './sheet';
import { type Entering } from './use-entering';

/** Registers the sheet and gives its receipt; or throws the sheet away, asked once more. */
export function EnterBar({ entering }: { readonly entering: Entering }) {
  const { sheet, busy, refusal, enter, wipe } = entering;
  const [asking, setAsking] = useState(false);
  const offBecause = busy ? '正在登记' : lackingInSheet(sheet);
  const act = () => void enter();
  useKeys({ main: offBecause === undefined ? act : undefined });
  return (
    <View className="panel dbar enter__bar">
      {refusal !== undefined && (
        <View className="enter__refusal">
          <RefusalNotice refusal={refusal}>
            {fieldOf[refusal.code] !== undefined && <View>要改的那一项已标红。</View>}
          </RefusalNotice>
        </View>
      )}
      <Button onPress={act} icon="check" offBecause={offBecause}>
        登记，打印回执
        {inBrowser && offBecause === undefined && <Text className="kbd">Ctrl ↵</Text>}
      </Button>
      <View className="dbar__exits">
        <Button kind="third" small onPress={() => setAsking(true)}>
          清空，不登记
        </Button>
      </View>
      {asking && (
        <Confirm
          id="wipe"
          title="清空这一份"
          act="清空"
          onAct={() => {
            wipe();
            setAsking(false);
          }}
          leave="接着写"
          onLeave={() => setAsking(false)}
          danger
        >
          <View>写的都会没有，也没有登记。信访件不能不登记，写错了才清空。</View>
        </Confirm>
      )}
    </View>
  );
}
