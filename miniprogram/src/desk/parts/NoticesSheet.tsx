import { View } from '@tarojs/components';
import { type Reading } from '@/client/use-read';
import { Empty } from '@/components/Empty';
import { ListRow } from '@/components/ListRow';
import { Sheet } from '@/components/Sheet';
import { moment } from '@/text/dates';
import { Asked } from './Asked';
import { type DeskNotices } from './notices';

export interface NoticesSheetProps {
  readonly reading: Reading<DeskNotices>;
  readonly onOpen: (matterId: string) => void;
  readonly onClose: () => void;
}

/** 提醒: the newest first; each leads to its matter. */
export function NoticesSheet({ reading, onOpen, onClose }: NoticesSheetProps) {
  return (
    <Sheet id="notices" title="提醒" onClose={onClose}>
      <Asked reading={reading} what="提醒">
        {(notices) =>
          notices.length === 0 ? (
            <Empty icon="bell" title="还没有提醒" line="交来的、快到期的、超期的、等您签的，会写在这里。" />
          ) : (
            <View>
              {notices.map(({ id, matterId, title, words, at }) => (
                <ListRow key={id} title={words} line={`${title} · ${moment(at)}`} onPress={() => onOpen(matterId)} />
              ))}
            </View>
          )
        }
      </Asked>
    </Sheet>
  );
}
