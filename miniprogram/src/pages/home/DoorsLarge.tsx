import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Phrases } from '@/citizen/parts/Phrases';
import { Door } from '@/components/Door';
import { Link } from '@/components/Link';
import { ListRow } from '@/components/ListRow';
import { go, goToTab, ring } from '@/client/go';
import { type DoorsProps } from './doors';
import { Mailboxes } from './Mailboxes';

/** Four doors of the full width; the rest behind one link. */
export function DoorsLarge({ county, mine, toMine, reception }: DoorsProps) {
  const [more, setMore] = useState(false);
  return (
    <>
      <Door
        icon="speak"
        title="我要反映"
        line={<Phrases>有难处、有意见，说给我们</Phrases>}
        main
        onPress={() => go('file')}
      />
      <Door icon="track" title="查进度" line={mine} onPress={() => (toMine ? goToTab('mine') : go('track'))} />
      <Door
        icon="meet"
        title="约领导"
        line={reception.map((phrase) => (
          <Text key={phrase} className="nb home__phrase">
            {phrase}
          </Text>
        ))}
        onPress={() => go('reception')}
      />
      {county !== undefined && (
        <Door icon="phone" title="打电话" line="工作人员帮您写" onPress={() => ring(county.county.hotline)} />
      )}
      {more ? (
        <>
          <Mailboxes />
          <View className="card rows">
            <ListRow icon="doc" title="公告" onPress={() => go('notices')} />
            {county !== undefined && (
              <ListRow icon="pin" title={county.county.address} line={<Phrases>{county.county.hours}</Phrases>} />
            )}
          </View>
        </>
      ) : (
        <Link centered arrow onPress={() => setMore(true)}>
          写信箱、提建议和其他
        </Link>
      )}
    </>
  );
}
