import { View } from '@tarojs/components';
import { useOnline } from '@/client/online';
import { A11yView } from './A11yView';
import { Icon } from './Icon';

/** Shown while there is no network, on every page: nothing written is lost. */
export function OfflineBar() {
  if (useOnline()) return null;
  return (
    <A11yView className="offline" live="polite">
      <Icon name="wifi" />
      <View>没网。您写的都存在手机里，连上接着传。</View>
    </A11yView>
  );
}
