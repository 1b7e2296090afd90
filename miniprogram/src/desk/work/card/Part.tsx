import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from '@/components/A11yView';
import './card.scss';

export interface PartProps {
  readonly title: string;
  /** Small words at the right: where it comes from, what holds for it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the work card with its heading. */
export function Part({ title, aside, children }: PartProps) {
  return (
    <View className="wpart">
      <View className="panel__head">
        <A11yView role="heading" level={2}>
          {title}
        </A11yView>
        {aside !== undefined && <View className="note">{aside}</View>}
      </View>
      {children}
    </View>
  );
}

/** 地点 · 城关镇东关村 and the like, in two columns. */
export function Lines({ lines }: { readonly lines: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <View className="wlines">
      {lines.map(([name, value], place) => (
        <View key={`${name}${place}`} className="wlines__line">
          <View className="wlines__name">{name}</View>
          <View className="wlines__value">{value}</View>
        </View>
      ))}
    </View>
  );
}
