import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { Icon } from './Icon';

/** The three places at the bottom. */
export const tabs = [
  { tab: 'home', word: '首页', icon: 'home', url: '/pages/home/index' },
  { tab: 'mine', word: '我的事', icon: 'list', url: '/pages/mine/index' },
  { tab: 'me', word: '我的', icon: 'user', url: '/pages/me/index' },
] as const;

export type Tab = (typeof tabs)[number]['tab'];

export interface TabBarProps {
  readonly at: Tab;
  /** How many things wait for the person (要您做的), on 我的事. */
  readonly toDo?: number;
}

/** Drawn by us on both targets, so that it grows with the large type. */
export function TabBar({ at, toDo = 0 }: TabBarProps) {
  return (
    <A11yView className="tabs no-print" role="navigation" label="主菜单">
      {tabs.map(({ tab, word, icon, url }) => {
        const count = tab === 'mine' ? toDo : 0;
        return (
          <A11yView
            key={tab}
            className={classes('tab', tab === at && 'on')}
            role="link"
            label={count > 0 ? `${word}，${count} 件要您做` : word}
            current={tab === at}
            onPress={() => void (tab === at ? undefined : Taro.reLaunch({ url }))}
          >
            <Icon name={icon} />
            <View>{word}</View>
            {count > 0 && <View className="tab__count">{count}</View>}
          </A11yView>
        );
      })}
    </A11yView>
  );
}
