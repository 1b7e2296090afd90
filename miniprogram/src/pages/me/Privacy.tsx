import { View } from '@tarojs/components';
import { Sheet } from '@/components/Sheet';

const told: readonly { readonly head: string; readonly words: string }[] = [
  { head: '记什么', words: '您写的事、照片、地方；姓名、电话、住址、身份证号，您写了才有，不写也照样办。' },
  {
    head: '给谁看',
    words:
      '交之前有一张表，写明谁看得到什么；您选，交了以后也能改。谁打开看过您的姓名、为什么，都记在“这件事”里，您查得到。',
  },
  { head: '怎么存', words: '姓名、电话、住址加密存。照片里的拍摄地点、时间，存之前去掉。' },
  { head: '不做什么', words: '不给您打分、排名、贴标签，不数您来过几次，不记您人在哪里。' },
  {
    head: '这部手机上',
    words: '没写完的草稿、回执存在您手机里，草稿 30 天没动就自己擦掉。点“这部手机别人也用”，马上全擦。',
  },
  { head: '依据', words: '《信访工作条例》、个人信息保护法。信访局按法定职责办，不用作别的。' },
];

/** What is kept about a person, for whom, and what is never done, in plain words. */
export function Privacy({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet id="privacy-notice" title="您的信息怎么用" onClose={onClose}>
      {told.map(({ head, words }) => (
        <View key={head}>
          <View className="b">{head}</View>
          <View>{words}</View>
        </View>
      ))}
    </Sheet>
  );
}
