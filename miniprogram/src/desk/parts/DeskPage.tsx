import { type ReactNode, useState } from 'react';
import { DeskFrame } from '@/components/DeskFrame';
import { dayAndWeekday } from '@/text/dates';
import { Asked } from './Asked';
import { Showings, useShowings } from './coming-back';
import { goOn, goOver } from './go';
import { type Home, useHome } from './home';
import './desk-page.scss';
import { leaveDesk } from './leave';
import { menuOf } from './menu';
import { useDeskNotices } from './notices';
import { NoticesSheet } from './NoticesSheet';

export interface DeskPageProps {
  readonly title: string;
  /** The line of the menu this page stands under. */
  readonly at: (home: Home) => string | undefined;
  /** Who reads and when, on screens with a petitioner's identity. */
  readonly mark?: string;
  readonly children: (home: Home) => ReactNode;
}

const todayWords = ({ date, working, known }: Home['today']): string =>
  `${dayAndWeekday(date)}，${known ? (working ? '工作日' : '休息日') : '放假安排还没公布'}`;

/** 县信访局登记员 周小满; 县联席办 沈景行, where the office says the post already. */
export const whoWords = ({ officeName, roleNames, name }: Home['me']): string => {
  const posts = roleNames.filter((post) => !officeName.endsWith(post)).join('、');
  return `${officeName}${posts} ${name}`;
};

/** The frame of a page of the desk, filled with who is logged in and what is on the lists. */
export function DeskPage({ title, at, mark, children }: DeskPageProps) {
  const { home, refusal, again } = useHome();
  const showings = useShowings();
  const notices = useDeskNotices(home?.me.staffId);
  const [noticesOpen, setNoticesOpen] = useState(false);
  const count = notices.value?.length;
  const noticesLine =
    count === undefined
      ? undefined
      : ({ id: 'notices', word: '提醒', icon: 'bell', count, onPress: () => setNoticesOpen(true) } as const);
  return (
    <DeskFrame
      title={title}
      who={home === undefined ? '' : whoWords(home.me)}
      today={home === undefined ? '' : todayWords(home.today)}
      menu={home === undefined ? [] : menuOf(home, noticesLine)}
      at={home && at(home)}
      onFind={home?.may.includes('search') === true ? (words) => goOver('work', { find: words }) : undefined}
      onLogOut={() => void leaveDesk()}
      mark={mark}
    >
      <Asked reading={{ value: home, refusal, again }} what="您的清单">
        {(told) => <Showings.Provider value={showings}>{children(told)}</Showings.Provider>}
      </Asked>
      {noticesOpen && (
        <NoticesSheet
          reading={notices}
          onClose={() => setNoticesOpen(false)}
          onOpen={(matterId) => {
            setNoticesOpen(false);
            goOn('work', { id: matterId });
          }}
        />
      )}
    </DeskFrame>
  );
}
