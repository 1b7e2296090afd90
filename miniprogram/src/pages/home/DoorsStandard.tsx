import { Text, View } from '@tarojs/components';
import { A11yView } from '@/components/A11yView';
import { Phrases } from '@/citizen/parts/Phrases';
import { Door } from '@/components/Door';
import { Icon } from '@/components/Icon';
import { go, goToTab, ring } from '@/client/go';
import { type DoorsProps } from './doors';
import { Mailboxes } from './Mailboxes';

export function DoorsStandard({ county, mine, toMine, reception }: DoorsProps) {
  return (
    <>
      <Door
        icon="speak"
        title="我要反映"
        line={<Phrases>有难处、有意见，说给我们</Phrases>}
        main
        onPress={() => go('file')}
      />
      <View className="two">
        <Door
          icon="track"
          title="查进度"
          line={mine}
          upright
          onPress={() => (toMine ? goToTab('mine') : go('track'))}
        />
        <Door
          icon="meet"
          title="约领导"
          line={reception.map((phrase) => (
            <Text key={phrase} className="nb home__phrase">
              {phrase}
            </Text>
          ))}
          upright
          onPress={() => go('reception')}
        />
      </View>
      <Mailboxes />
      {county !== undefined && (
        <A11yView className="card home__call" role="link" onPress={() => ring(county.county.hotline)}>
          <Icon name="phone" />
          <View>
            <View className="b">不会用手机也能办</View>
            <View className="sub">
              打 {county.county.hotline}，或来{county.county.address}
            </View>
          </View>
        </A11yView>
      )}
    </>
  );
}
