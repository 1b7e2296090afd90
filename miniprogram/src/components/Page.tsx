import { View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { type ReactNode, useEffect } from 'react';
import { useElder } from '@/client/elder';
import { inBrowser } from '@/client/present';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { Icon } from './Icon';
import { OfflineBar } from './OfflineBar';
import { type Tab, TabBar } from './TabBar';

export interface PageProps {
  readonly title: string;
  /** Under the nav bar, fixed to it: Steps. */
  readonly head?: ReactNode;
  /** Instead of nav bar and head: a picture with its own heading (the first page; its config says navigationStyle custom). */
  readonly hero?: ReactNode;
  /** The bottom bar: one solid Button, and what stands beside it. */
  readonly bar?: ReactNode;
  /** A tab page: no back arrow, the three tabs at the bottom. */
  readonly tab?: Tab;
  readonly toDo?: number;
  /** No way back: the receipt must be kept first. */
  readonly noBack?: boolean;
  /** Instead of going one page back. */
  readonly onBack?: () => void;
  readonly mainClass?: string;
  readonly children: ReactNode;
}

/** One page back, or to the first page when this one was opened directly. */
export function goBack(): void {
  void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.reLaunch({ url: '/pages/home/index' }));
}

/** The title in WeChat's own bar, or in the browser's tab. */
export function useTitle(title: string): void {
  const show = () => void Taro.setNavigationBarTitle({ title: inBrowser ? `${title} · 阳光信访` : title });
  useEffect(show, [title]);
  useDidShow(show);
}

/** The frame of every citizen page: nav bar (ours in browsers, WeChat's own in WeChat), offline bar, content, bottom bar. */
export function Page({ title, head, hero, bar, tab, toDo, noBack, onBack, mainClass, children }: PageProps) {
  const elder = useElder();
  useTitle(title);
  return (
    <View className={classes('page page--phone', elder && 'elder')}>
      {hero === undefined && (
        <A11yView className="top" role="banner">
          {inBrowser && (
            <View className="nav no-print">
              {tab === undefined && !noBack && (
                <A11yView className="nav__back" role="button" label="返回" onPress={onBack ?? goBack}>
                  <Icon name="back" />
                </A11yView>
              )}
              <View>{title}</View>
            </View>
          )}
          {head}
        </A11yView>
      )}
      {hero !== undefined && <A11yView role="banner">{hero}</A11yView>}
      <OfflineBar />
      <A11yView className={classes('main', mainClass)} role="main">
        {children}
      </A11yView>
      {bar !== undefined && (
        <A11yView className="bar no-print" role="region" label="下一步">
          {bar}
        </A11yView>
      )}
      {tab !== undefined && <TabBar at={tab} toDo={toDo} />}
    </View>
  );
}
