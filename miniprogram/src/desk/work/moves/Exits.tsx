import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { ListRow } from '@/components/ListRow';
import { Sheet } from '@/components/Sheet';
import { type Way } from './ways';

export interface ExitsProps {
  readonly ways: readonly Way[];
  readonly onChoose: (wayId: string) => void;
}

/** As many as fit beside the main action; the rest stand behind 更多. */
const SHOWN = 3;

/** The other ways, at the right end of the bar. */
export function Exits({ ways, onChoose }: ExitsProps) {
  const [open, setOpen] = useState(false);
  const shown = ways.length <= SHOWN + 1 ? ways : ways.slice(0, SHOWN);
  const rest = ways.slice(shown.length);
  const choose = (wayId: string) => {
    setOpen(false);
    onChoose(wayId);
  };
  return (
    <>
      {shown.map(({ id, word }) => (
        <Button key={id} kind="third" small onPress={() => choose(id)}>
          {word}
        </Button>
      ))}
      {rest.length > 0 && (
        <Button kind="third" small onPress={() => setOpen(true)}>
          更多
        </Button>
      )}
      {open && (
        <Sheet id="more-ways" title="这件事还可以" onClose={() => setOpen(false)}>
          <View>
            {rest.map(({ id, word }) => (
              <ListRow key={id} title={word} onPress={() => choose(id)} />
            ))}
          </View>
        </Sheet>
      )}
    </>
  );
}
