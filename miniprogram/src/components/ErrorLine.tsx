import { View } from '@tarojs/components';
import { A11yView } from './A11yView';
import { Icon } from './Icon';

/** What is wrong with one field and how to put it right, under that field. */
export function ErrorLine({ children }: { readonly children: string }) {
  return (
    <A11yView className="emsg" role="alert">
      <Icon name="alert" />
      <View>{children}</View>
    </A11yView>
  );
}
