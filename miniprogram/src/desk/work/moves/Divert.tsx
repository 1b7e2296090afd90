import { useState } from 'react';
import { OptionRows } from '@/components/OptionRows';
import { type DivertingPath, diversions } from './class-choice';
import { type MoveProps } from './move-props';
import { TurnAwayFrame } from './TurnAwayFrame';

/** 导入法定途径: court, arbitration, the party's own procedure, an administrative one (第三十一条第一至四项). */
export function Divert(props: MoveProps) {
  const [path, setPath] = useState<DivertingPath | undefined>(
    diversions.find(({ value }) => value === props.card.path)?.value,
  );
  return (
    <TurnAwayFrame
      {...props}
      title="走哪条途径"
      law="第三十一条第一至四项"
      act="提出导入法定途径"
      lacking={path === undefined ? '先选走哪条途径' : undefined}
      reasonIsExtra
      onSend={async (move, { door, reason, version }) =>
        path !== undefined &&
        move.second('matter.divert', { path, door, reason }, version, '导入法定途径，已告诉本人去哪里。')
      }
    >
      <OptionRows
        id="diversion"
        label="走哪条途径"
        options={diversions.map(({ value, word }) => ({ value, word }))}
        value={path}
        onChange={setPath}
      />
    </TurnAwayFrame>
  );
}
