import { View } from '@tarojs/components';
import { A11yView } from './A11yView';
import { Icon } from './Icon';
import { type IconName } from './icons';

export interface ActProps {
  readonly icon: IconName;
  readonly children: string;
  readonly onPress: () => void;
}

/** One of the things a person may do besides (您还可以), in a grid of two: `<View className="two">`. */
export function Act({ icon, children, onPress }: ActProps) {
  return (
    <A11yView className="act" role="link" onPress={onPress}>
      <Icon name={icon} />
      <View>{children}</View>
    </A11yView>
  );
}
