import { View } from '@tarojs/components';
import { TextBox } from '@/components/TextBox';
import { TextInput } from '@/components/TextInput';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

const rules = '检举控告工作规则';

/** 告知实名检举人. */
export function GiveNotice(props: MoveProps) {
  const { card, exits } = props;
  const notice = useKeptWords(`${card.id}/notice`);
  const { make, ...steps } = useMove(props);
  const send = async (): Promise<void> => {
    if (await make('matter.give-notice', { words: notice.words }, '告知了，本人看得到。')) notice.wipe();
  };
  return (
    <MoveFrame
      label="告知本人"
      steps={steps}
      exits={exits}
      act={{ words: '告知本人', icon: 'mail', offBecause: notice.words.trim() === '' ? '先写告知的话' : undefined }}
      onAct={() => void send()}
    >
      <Decision title="告知本人" aside={rules}>
        <TextBox
          id="notice"
          label="告知的话"
          hint="收到了、由谁受理；不写案情"
          value={notice.words}
          max={1000}
          onChange={notice.write}
        />
      </Decision>
    </MoveFrame>
  );
}

/** 移交县外有权机关. */
export function HandOn(props: MoveProps) {
  const { card, exits } = props;
  const organ = useKeptWords(`${card.id}/organ`);
  const reason = useKeptWords(`${card.id}/hand-on`);
  const { make, ...steps } = useMove(props);
  const lacking =
    organ.words.trim() === '' ? '先写移交给哪个机关' : reason.words.trim() === '' ? '先写为什么移交' : undefined;
  const send = async (): Promise<void> => {
    const said = { organ: organ.words, reason: reason.words };
    if (!(await make('matter.hand-on', said, `移交${organ.words}了。`))) return;
    organ.wipe();
    reason.wipe();
  };
  return (
    <MoveFrame
      label="移交县外有权机关"
      steps={steps}
      exits={exits}
      act={{ words: '移交', icon: 'right', offBecause: lacking }}
      onAct={() => void send()}
    >
      <Decision title="移交县外有权机关" aside={rules}>
        <View className="stack">
          <TextInput id="organ" label="移交给哪个机关" value={organ.words} max={60} onChange={organ.write} />
          <TextBox id="hand-on" label="为什么移交" value={reason.words} max={2000} onChange={reason.write} />
        </View>
      </Decision>
    </MoveFrame>
  );
}
