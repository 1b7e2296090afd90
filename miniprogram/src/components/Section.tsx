import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { classes } from './classes';

export interface SectionProps {
  readonly title?: string;
  /** Small words at the right of the title: a count, a cut-off. */
  readonly aside?: string;
  /** On a white card (default), or bare on the page. */
  readonly bare?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, aside, bare, className, children }: SectionProps) {
  return (
    <View className={classes(!bare && 'card', className)}>
      {title !== undefined && (
        <View className="sec">
          <A11yView role="heading" level={2}>
            {title}
          </A11yView>
          {aside !== undefined && <View className="sec__aside">{aside}</View>}
        </View>
      )}
      <View className="sec__body">{children}</View>
    </View>
  );
}
