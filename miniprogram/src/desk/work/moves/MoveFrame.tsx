import { Text, View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { inBrowser } from '@/client/present';
import { A11yView } from '@/components/A11yView';
import { Button } from '@/components/Button';
import { type IconName } from '@/components/icons';
import { useKeys } from '../../parts/keys';
import { RefusalNotice } from '../../parts/RefusalNotice';
import { type Steps } from '../../parts/use-steps';

export interface MoveFrameProps {
  /** What this form decides, for a screen reader; the parts have headings of their own. */
  readonly label: string;
  readonly children: ReactNode;
  /** The one solid button of the page. */
  readonly act: { readonly words: string; readonly icon?: IconName; readonly offBecause?: string };
  readonly onAct: () => void;
  readonly steps: Pick<Steps, 'busy' | 'refusal'>;
  /** What was done all the same when the last step was refused. */
  readonly doneSoFar?: string;
  readonly exits: ReactNode;
}

/** A form in the right column, and the bar under the card: the main action at the left, the other ways at the right. */
export function MoveFrame({ label, children, act, onAct, steps, doneSoFar, exits }: MoveFrameProps) {
  const { busy, refusal } = steps;
  const offBecause = busy ? '正在交上去' : act.offBecause;
  useKeys({ main: offBecause === undefined ? onAct : undefined });
  return (
    <>
      <A11yView className="wcard__decide" role="region" label={label} tabIndex={0}>
        {children}
      </A11yView>
      <View className="wcard__bar dbar">
        {refusal !== undefined && (
          <View className="dbar__refusal">
            <RefusalNotice refusal={refusal}>{doneSoFar !== undefined && <View>{doneSoFar}</View>}</RefusalNotice>
          </View>
        )}
        <Button icon={act.icon} onPress={onAct} offBecause={offBecause}>
          {act.words}
          {inBrowser && offBecause === undefined && <Text className="kbd">Ctrl ↵</Text>}
        </Button>
        <View className="dbar__exits">{exits}</View>
      </View>
    </>
  );
}
