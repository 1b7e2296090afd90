import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { Choices } from '@/components/Choices';
import { Sheet } from '@/components/Sheet';
import { TextBox } from '@/components/TextBox';
import { useMatterChange } from '@/client/read-matter';
import { useDraft } from '@/client/use-draft';
import { RefusalNotice } from '../parts/RefusalNotice';
import { type ActingProps } from './section-props';

type Said = 'done' | 'not-so';

const blank = { reason: '' };

export interface IsItDoneProps extends ActingProps {
  readonly onClose: () => void;
}

/** The unit says it is done; the petitioner says whether it is so. 没办成 puts it back under way with a new clock (row 37). */
export function IsItDone({ matter: { id, version, may }, again, onClose }: IsItDoneProps) {
  const [said, setSaid] = useState<Said>();
  const { draft, change, wipe } = useDraft(`not-so:${id}`, blank);
  const { busy, refusal, send } = useMatterChange('matter.not-so', id);
  const reason = draft?.fields.reason ?? '';

  const sendNotSo = async () => {
    const done = await send({ id, version, reason });
    again();
    if (done === undefined) return;
    wipe();
    onClose();
  };
  return (
    <Sheet id="is-it-done" title="办成了没有？" onClose={onClose}>
      <Choices<Said>
        id="said-done"
        label="办成了没有"
        options={[
          { value: 'done', word: '办成了' },
          ...(may.includes('not-so')
            ? [{ value: 'not-so' as const, word: '没办成', line: '退回去接着办，重新计期限' }]
            : []),
        ]}
        value={said}
        onChange={setSaid}
      />
      {said === 'done' && <View>好。别的不用做；愿意的话，评一评。</View>}
      {said === 'not-so' && (
        <TextBox
          id="not-so-reason"
          label="哪里没办成？"
          value={reason}
          max={2000}
          onChange={(words) => change({ reason: words })}
        />
      )}
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {said === 'not-so' ? (
        <Button onPress={() => void sendNotSo()} offBecause={busy ? '正在送' : undefined}>
          没办成，退回去接着办
        </Button>
      ) : (
        <Button kind="second" onPress={onClose}>
          关上
        </Button>
      )}
    </Sheet>
  );
}
