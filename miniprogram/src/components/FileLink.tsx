import { View } from '@tarojs/components';
import { A11yView } from './A11yView';
import { Icon } from './Icon';

export interface FileLinkProps {
  readonly children: string;
  readonly onPress: () => void;
}

/** A letter that can be opened: “转送告知书”. */
export function FileLink({ children, onPress }: FileLinkProps) {
  return (
    <A11yView className="file" role="link" label={`打开${children}`} onPress={onPress}>
      <Icon name="doc" />
      <View>{children}</View>
    </A11yView>
  );
}
