import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { useTitle } from '@/components/Page';

export default function DeskWork() {
  useTitle('待办');
  return (
    <View className="page desk">
      <Ask>待办</Ask>
    </View>
  );
}
