import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { useFocusTrap } from './focus-trap';
import { Icon } from './Icon';

export interface SheetProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page. Render it while it is open; it closes by its ✕ or Escape, never by a stray touch beside it. */
export function Sheet({ id, title, onClose, children }: SheetProps) {
  useFocusTrap(id, onClose);
  return (
    <View className="veil" catchMove>
      <A11yView id={id} className="sheet" role="dialog" modal label={title}>
        <View className="sheet__top">
          <A11yView role="heading" level={2}>
            {title}
          </A11yView>
          <A11yView className="sheet__close" role="button" label="关上" onPress={onClose}>
            <Icon name="close" />
          </A11yView>
        </View>
        {children}
      </A11yView>
    </View>
  );
}
