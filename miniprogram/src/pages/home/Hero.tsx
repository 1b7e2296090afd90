import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { A11yView } from '@/components/A11yView';
import { Icon } from '@/components/Icon';
import { petitionOfficeOf } from '@/citizen/parts/place-names';
import { type County } from '@/client/county';
import { setElder, useElder } from '@/client/elder';
import { inBrowser } from '@/client/present';
import './hero.scss';

/** WeChat leaves the first page without a bar of its own: the clock and the capsule lie over the picture. */
const underTheClock = (): number => (inBrowser ? 0 : (Taro.getSystemInfoSync().statusBarHeight ?? 0));

export function Hero({ county }: { readonly county: County | undefined }) {
  const elder = useElder();
  return (
    <View className="hero">
      <A11yView className="hero__land" hidden />
      <View className="hero__words" style={{ paddingTop: `${underTheClock()}px` }}>
        <A11yView className="hero__name" role="heading" level={1}>
          阳光信访
        </A11yView>
        <View className="hero__row">
          <View className="hero__office">{county === undefined ? '' : petitionOfficeOf(county)}</View>
          <A11yView className="hero__large" role="button" onPress={() => setElder(!elder)}>
            <Icon name="tsize" />
            <View>{elder ? '普通字' : '大字版'}</View>
          </A11yView>
        </View>
      </View>
    </View>
  );
}
