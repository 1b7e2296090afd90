import { View } from '@tarojs/components';
import { Confirm } from '@/components/Confirm';
import { goToTab } from '@/client/go';
import { wipeDevice } from './wipe-device';

/** 共用手机: nothing of it stays on the device; what was filed stays where it is. */
export function WipeDevice({ onClose }: { readonly onClose: () => void }) {
  const wipe = async () => {
    await wipeDevice();
    goToTab('home');
  };
  return (
    <Confirm
      id="wipe"
      title="把这部手机擦干净？"
      act="都擦掉"
      danger
      onAct={() => void wipe()}
      leave="先不擦"
      onLeave={onClose}
    >
      <View>登录退出，没写完的草稿、存的回执都擦掉，找不回来。</View>
      <View>已经交的事不受影响。编号和查询码先抄在纸上，以后凭它们来查。</View>
    </Confirm>
  );
}
