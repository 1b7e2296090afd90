import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { useTitle } from '@/components/Page';

export default function DeskOpinion() {
  useTitle('写意见书');
  return (
    <View className="page desk">
      <Ask>写意见书</Ask>
    </View>
  );
}
