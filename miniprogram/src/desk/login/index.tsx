import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { useTitle } from '@/components/Page';

export default function DeskLogin() {
  useTitle('工作人员登录');
  return (
    <View className="page desk">
      <Ask>工作人员登录</Ask>
    </View>
  );
}
