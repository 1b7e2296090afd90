import { useState } from 'react';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { type OfficeLine, useOffices } from '../../parts/offices';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { OfficeSearch } from './OfficeSearch';
import { useMove } from './use-move';

/** 换承办单位: a unit was split or abolished, or took on by mistake what is another's. Every clock runs on. */
export function ChangeUnit(props: MoveProps) {
  const { card, exits } = props;
  const { book } = useOffices();
  const [office, setOffice] = useState<OfficeLine>();
  const reason = useKeptWords(`${card.id}/change-unit`);
  const { make, ...steps } = useMove(props);
  const change = async (officeId: string, name: string): Promise<void> => {
    if (await make('matter.change-unit', { officeId, reason: reason.words }, `换成${name}了，本人马上知道。`))
      reason.wipe();
  };
  return (
    <MoveFrame
      label="换承办单位"
      steps={steps}
      exits={exits}
      act={{
        words: `换成${office?.name ?? '别的单位'}`,
        icon: 'swap',
        offBecause: office === undefined ? '先选单位' : reason.words.trim() === '' ? '先写为什么换' : undefined,
      }}
      onAct={() => office !== undefined && void change(office.id, office.name)}
    >
      <Decision title="换承办单位" aside="第二十四条">
        <OfficeSearch
          id="unit"
          label="换成哪个单位"
          offices={book?.offices.filter(({ handles, id }) => handles && id !== card.unit?.id) ?? []}
          value={office?.id}
          onChange={setOffice}
        />
      </Decision>
      <Decision title="为什么换" aside="期限照走，由新单位接着">
        <TextBox id="change-reason" label="理由" value={reason.words} max={2000} onChange={reason.write} />
      </Decision>
    </MoveFrame>
  );
}
