import { useState } from 'react';
import { type RefusalReason, refusalReasons } from '@shared/matter/moves';
import { OptionRows } from '@/components/OptionRows';
import { type MoveProps } from './move-props';
import { TurnAwayFrame } from './TurnAwayFrame';

const codes: readonly RefusalReason[] = [
  'outside-competence',
  'in-process',
  'skip-level-visit',
  'within-review-window',
];

/** 不予受理, for one of the four lawful reasons. */
export function Refuse(props: MoveProps) {
  const [code, setCode] = useState<RefusalReason>();
  return (
    <TurnAwayFrame
      {...props}
      title="不予受理的情形"
      law="第十九、二十、二十三条"
      act="提出不予受理"
      lacking={code === undefined ? '先选是哪一种情形' : undefined}
      reasonIsExtra
      onSend={async (move, { door, reason, version }) =>
        code !== undefined &&
        move.second('matter.refuse', { code, door, reason }, version, '不予受理，已告诉本人对的门。')
      }
    >
      <OptionRows
        id="refusal"
        label="不予受理的情形"
        options={codes.map((value) => ({ value, word: refusalReasons[value] }))}
        value={code}
        onChange={setCode}
      />
    </TurnAwayFrame>
  );
}
