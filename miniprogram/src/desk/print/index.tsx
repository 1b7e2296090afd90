import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { useTitle } from '@/components/Page';

export default function DeskPrint() {
  useTitle('打印');
  return (
    <View className="page desk">
      <Ask>打印</Ask>
    </View>
  );
}
