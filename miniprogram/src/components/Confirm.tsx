import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { Button } from './Button';
import { Sheet } from './Sheet';

export interface ConfirmProps {
  readonly id: string;
  readonly title: string;
  /** What follows from doing it. */
  readonly children: ReactNode;
  /** The verb: “撤回这件事”, never 确定. */
  readonly act: string;
  readonly onAct: () => void;
  /** The way out in words: “不撤了”. */
  readonly leave: string;
  readonly onLeave: () => void;
  readonly danger?: boolean;
}

/** Asks once more before something that cannot be undone. */
export function Confirm({ id, title, children, act, onAct, leave, onLeave, danger }: ConfirmProps) {
  return (
    <Sheet id={id} title={title} onClose={onLeave}>
      <View>{children}</View>
      <Button kind={danger ? 'danger' : 'primary'} onPress={onAct}>
        {act}
      </Button>
      <Button kind="third" onPress={onLeave}>
        {leave}
      </Button>
    </Sheet>
  );
}
