import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Confirm } from '@/components/Confirm';
import { Notice } from '@/components/Notice';
import { OptionRows } from '@/components/OptionRows';
import { type OfficeLine, useOffices } from '../../parts/offices';
import { RefusalNotice } from '../../parts/RefusalNotice';
import { AccusedOffices } from './AccusedOffices';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

/** 密封移交: to whom, and which offices it is about. Asked once more: who seals it never sees it again. */
export function Seal(props: MoveProps & { readonly children?: ReactNode }) {
  const { exits, children } = props;
  const { book, refusal } = useOffices();
  const [recipient, setRecipient] = useState<string>();
  const [accused, setAccused] = useState<readonly OfficeLine[]>([]);
  const [asking, setAsking] = useState(false);
  const { make, ...steps } = useMove(props);
  const name = book?.recipients.find(({ id }) => id === recipient)?.name ?? '';
  const seal = (recipientOfficeId: string) => {
    setAsking(false);
    const accusedOfficeIds = accused.map(({ id }) => id);
    void make('matter.seal', { recipientOfficeId, accusedOfficeIds }, `密封移交${name}了。您这里不再看得到这件事。`);
  };
  return (
    <>
      <MoveFrame
        label="密封移交"
        steps={steps}
        exits={exits}
        act={{
          words: `密封移交${name}`,
          icon: 'lock',
          offBecause: recipient === undefined ? '先选交给哪个机关' : undefined,
        }}
        onAct={() => setAsking(true)}
      >
        {children}
        {refusal !== undefined && book === undefined && <RefusalNotice refusal={refusal} />}
        <Decision title="交给哪个机关" aside="按管理权限，第三十条">
          <OptionRows
            id="recipient"
            label="交给哪个机关"
            options={book?.recipients.map(({ id, name: word }) => ({ value: id, word })) ?? []}
            value={recipient}
            onChange={setRecipient}
          />
        </Decision>
        <Decision title="来件反映的是哪个单位的人" aside="没有指明可以不选">
          <AccusedOffices offices={book?.offices ?? []} chosen={accused} onChange={setAccused} />
        </Decision>
        <Notice icon="lock">
          检举材料和有关情况，不得透露、转给被检举的人和单位。密封后只有收件机关和本人看得到。
        </Notice>
      </MoveFrame>
      {asking && recipient !== undefined && (
        <Confirm
          id="seal"
          title={`密封移交${name}`}
          act="密封移交"
          onAct={() => seal(recipient)}
          leave="再想想"
          onLeave={() => setAsking(false)}
          danger
        >
          <View>移交后您和本局都不再看得到这件事，清单、查找、统计里也没有它。这一步您收不回来。</View>
        </Confirm>
      )}
    </>
  );
}
