import { View } from '@tarojs/components';
import { A11yView } from '@/components/A11yView';
import { Icon } from '@/components/Icon';
import { type IconName } from '@/components/icons';
import { go } from '@/client/go';

const doors: readonly { readonly word: string; readonly icon: IconName; readonly open: () => void }[] = [
  { word: '县委书记信箱', icon: 'mailbox', open: () => go('file', { mailbox: 'secretary' }) },
  { word: '县长信箱', icon: 'mailbox', open: () => go('file', { mailbox: 'head' }) },
  { word: '乡镇书记信箱', icon: 'mailbox', open: () => go('mailbox') },
  { word: '提建议', icon: 'bulb', open: () => go('file', { kind: 'suggestion' }) },
];

/** The mailboxes by their names, not as icons alone. */
export function Mailboxes() {
  return (
    <View className="card boxes">
      {doors.map(({ word, icon, open }) => (
        <A11yView key={word} className="boxes__one" role="link" onPress={open}>
          <Icon name={icon} />
          <View>{word}</View>
        </A11yView>
      ))}
    </View>
  );
}
