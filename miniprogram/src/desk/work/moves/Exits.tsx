import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { classes } from '@/components/classes';
import { ListRow } from '@/components/ListRow';
import { Sheet } from '@/components/Sheet';
import { type Way } from './ways';

export interface ExitsProps {
  readonly ways: readonly Way[];
  readonly onChoose: (wayId: string) => void;
}

/** As many as fit beside the main action. */
const SHOWN = 3;

/** The other ways, at the right end of the bar; on a phone, and where there are many, behind 更多. */
export function Exits({ ways, onChoose }: ExitsProps) {
  const [open, setOpen] = useState(false);
  const shown = ways.length <= SHOWN + 1 ? ways : ways.slice(0, SHOWN);
  const choose = (wayId: string) => {
    setOpen(false);
    onChoose(wayId);
  };
  return (
    <>
      <View className="wexits__beside">
        {shown.map(({ id, word }) => (
          <Button key={id} kind="third" small onPress={() => choose(id)}>
            {word}
          </Button>
        ))}
      </View>
      <View className={classes('wexits__more', shown.length === ways.length && 'wexits__more--phone')}>
        <Button kind="third" small onPress={() => setOpen(true)}>
          更多
        </Button>
      </View>
      {open && (
        <Sheet id="more-ways" title="这件事还可以" onClose={() => setOpen(false)}>
          <View>
            {ways.map(({ id, word }) => (
              <ListRow key={id} title={word} onPress={() => choose(id)} />
            ))}
          </View>
        </Sheet>
      )}
    </>
  );
}
