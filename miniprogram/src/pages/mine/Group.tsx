import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { Section } from '@/components/Section';
import { type MySummary } from '@/client/mine';

export interface GroupProps {
  readonly title: string;
  readonly matters: readonly MySummary[];
  readonly children: (matter: MySummary, at: number) => ReactNode;
}

/** One group with its count; nothing when it is empty. */
export function Group({ title, matters, children }: GroupProps) {
  if (matters.length === 0) return null;
  return (
    <Section title={`${title} ${matters.length} 件`} bare>
      <View className="card mine__group">{matters.map(children)}</View>
    </Section>
  );
}
