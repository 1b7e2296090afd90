import { View } from '@tarojs/components';
import { useState } from 'react';
import { Link } from '@/components/Link';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { type OfficeLine, useOffices } from '../../parts/offices';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { OfficeSearch } from './OfficeSearch';
import { SecondPerson } from './SecondPerson';
import { useMove } from './use-move';

/** 提异议: not this unit's, with detailed reasons, and whose it may be. The petitioner's clock runs on. */
export function ObjectTo(props: MoveProps) {
  const { card, exits } = props;
  const { book } = useOffices();
  const reason = useKeptWords(`${card.id}/object`);
  const [instead, setInstead] = useState<OfficeLine>();
  const { make, ...steps } = useMove(props);
  const send = async (): Promise<void> => {
    const said = { reason: reason.words, suggestOfficeId: instead?.id ?? null };
    if (await make('matter.object', said, '异议提上去了。')) reason.wipe();
  };
  return (
    <MoveFrame
      label="提异议"
      steps={steps}
      exits={exits}
      act={{
        words: '送单位负责人，提异议',
        icon: 'reply',
        offBecause: reason.words.trim() === '' ? '先写为什么不归本单位管' : undefined,
      }}
      onAct={() => void send()}
    >
      <Decision title="为什么不归本单位管" aside="第二十三条第三款">
        <TextBox
          id="object"
          label="理由"
          hint="写明依据哪条职责、归谁管；裁定前告知本人的期限照走"
          value={reason.words}
          max={2000}
          onChange={reason.write}
        />
      </Decision>
      <Decision title="应该归谁管" aside="不清楚可以不选">
        {instead === undefined ? (
          <OfficeSearch
            id="instead"
            label="单位"
            offices={book?.offices.filter(({ handles }) => handles) ?? []}
            value={undefined}
            onChange={setInstead}
          />
        ) : (
          <View className="wline">
            <View className="b">{instead.name}</View>
            <Link tone="plain" onPress={() => setInstead(undefined)}>
              换一个
            </Link>
          </View>
        )}
      </Decision>
      <SecondPerson role="head" me={props.home.me} />
    </MoveFrame>
  );
}
