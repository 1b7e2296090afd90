import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { useTitle } from '@/components/Page';

export default function DeskFigures() {
  useTitle('数字');
  return (
    <View className="page desk">
      <Ask>数字</Ask>
    </View>
  );
}
