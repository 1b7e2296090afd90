import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { useTitle } from '@/components/Page';

export default function DeskEnter() {
  useTitle('当面登记');
  return (
    <View className="page desk">
      <Ask>当面登记</Ask>
    </View>
  );
}
