import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { type MenuGroup } from './desk-menu';
import { Icon } from './Icon';
import { OfflineBar } from './OfflineBar';
import { useTitle } from './Page';
import { TextControl } from './TextControl';
import { watermark } from './watermark';

export interface DeskFrameProps {
  readonly title: string;
  /** 登记员 周 */
  readonly who: string;
  /** 11月23日 周一，工作日 */
  readonly today: string;
  readonly menu: readonly MenuGroup[];
  /** The id of the line of the menu that is open. */
  readonly at?: string;
  readonly onFind?: (words: string) => void;
  readonly onLogOut: () => void;
  /** Screens with a petitioner's identity carry the reader's name and the time, faintly. */
  readonly mark?: string;
  readonly children: ReactNode;
}

/** The frame of every page of the desk: top bar with search, menu with counts, content. */
export function DeskFrame(props: DeskFrameProps) {
  const { title, who, today, menu, at, onFind, onLogOut, mark, children } = props;
  useTitle(title);
  return (
    <View className="page desk app">
      <A11yView className="dtop no-print" role="banner">
        <View className="dtop__name">
          <Icon name="sun" />
          <View>阳光信访</View>
        </View>
        {onFind !== undefined && <Find onFind={onFind} />}
        <View className="dtop__right">
          <View className="dtop__today">{today}</View>
          <View>{who}</View>
          <A11yView className="dtop__out" role="button" onPress={onLogOut}>
            退出
          </A11yView>
        </View>
      </A11yView>
      <A11yView className="side no-print" role="navigation" label="清单">
        {menu.map((group) => (
          <Group key={group.lines[0]?.id} group={group} at={at} />
        ))}
      </A11yView>
      <A11yView className="dmain" role="main">
        <OfflineBar />
        {children}
        {mark !== undefined && (
          <A11yView className="watermark no-print" hidden style={{ '--drawn': watermark(mark) }} />
        )}
      </A11yView>
    </View>
  );
}

function Group({ group, at }: { readonly group: MenuGroup; readonly at: string | undefined }) {
  return (
    <>
      {group.head !== undefined && <View className="side__head">{group.head}</View>}
      {group.lines.map((line) => (
        <A11yView
          key={line.id}
          className={classes('side__line', line.id === at && 'on')}
          role="link"
          current={line.id === at}
          label={line.count === undefined ? undefined : `${line.word}，${line.count} 件`}
          onPress={line.onPress}
        >
          <Icon name={line.icon} />
          <View>{line.word}</View>
          {line.count !== undefined && <View className="side__count">{line.count}</View>}
        </A11yView>
      ))}
    </>
  );
}

function Find({ onFind }: { readonly onFind: (words: string) => void }) {
  const [words, setWords] = useState('');
  return (
    <View className="dtop__find">
      <Icon name="search" />
      <TextControl
        id="find"
        label="搜编号、地点、内容"
        placeholder="编号、地点、内容都能搜"
        kind="search"
        className="box__text"
        value={words}
        onChange={setWords}
        onEnter={() => {
          if (words.trim() !== '') onFind(words.trim());
        }}
      />
    </View>
  );
}
