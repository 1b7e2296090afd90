import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { classes } from '@/components/classes';
import { Empty } from '@/components/Empty';
import { Link } from '@/components/Link';
import { focusOn } from '@/components/radio-keys';
import { useLookAgain } from '../parts/coming-back';
import { DeskPage } from '../parts/DeskPage';
import { goBackOnDesk, goOn } from '../parts/go';
import { type Home } from '../parts/home';
import { useKeys } from '../parts/keys';
import { useMark } from '../parts/mark';
import { useDeskParams } from '../parts/params';
import { CardPane } from './CardPane';
import './index.scss';
import { rowId } from './list/row-words';
import { menuLineOf, type Source, sourceOf } from './list/source';
import { useWorkList } from './list/use-work-list';
import { WorkList } from './list/WorkList';

/** From this width on list and card stand side by side; below, the list leads to the card as a page of its own. */
const SIDE_BY_SIDE = 900;
const isWide = (): boolean => Taro.getWindowInfo().windowWidth >= SIDE_BY_SIDE;

/** 待办: the list at the left, the work card in the middle, the decision at the right. */
export default function DeskWork() {
  const asked = useDeskParams();
  const { mark, onIdentity } = useMark();
  return (
    <DeskPage title="待办" at={(home) => menuLineOf(sourceOf(asked, home))} mark={mark}>
      {(home) => {
        const source = sourceOf(asked, home);
        return source === undefined ? (
          <Empty title="您这里没有清单" line="您的岗位不办信访件；要看数字，请点左边。" />
        ) : (
          <ListAndCard source={source} home={home} matterId={asked['id']} way={asked['way']} onIdentity={onIdentity} />
        );
      }}
    </DeskPage>
  );
}

interface ListAndCardProps {
  readonly source: Source;
  readonly home: Home;
  /** A card opened by its address: on a narrow screen it stands alone. */
  readonly matterId: string | undefined;
  readonly way: string | undefined;
  readonly onIdentity: (isShown: boolean) => void;
}

function ListAndCard({ source, home, matterId, way, onIdentity }: ListAndCardProps) {
  const listing = useWorkList(source);
  const [chosen, setChosen] = useState(matterId);
  const { value, again } = listing;
  useLookAgain(again);

  const first = value?.rows[0]?.id;
  useEffect(() => {
    if (isWide()) setChosen((before) => before ?? first);
  }, [first]);

  const choose = (id: string) => {
    if (isWide()) setChosen(id);
    else goOn('work', { id });
  };
  const step = (by: 1 | -1) => {
    const rows = value?.rows ?? [];
    const row = rows[rows.findIndex(({ id }) => id === chosen) + by];
    if (row === undefined) return;
    setChosen(row.id);
    focusOn(rowId(row.id));
  };
  useKeys({ next: () => step(1), before: () => step(-1) });

  return (
    <View className={classes('desk-split', 'wsplit', matterId !== undefined && 'wsplit--card')}>
      <WorkList source={source} listing={listing} chosen={chosen} today={home.today.date} onChoose={choose} />
      <View className="wsplit__card">
        <View className="wsplit__back">
          <Link tone="plain" onPress={goBackOnDesk}>
            回到清单
          </Link>
        </View>
        {chosen === undefined ? (
          <Empty title="从清单里选一件" line="键盘上 J 下一件，K 上一件，/ 查找。" />
        ) : (
          <CardPane key={chosen} matterId={chosen} home={home} way={way} onIdentity={onIdentity} onStep={again} />
        )}
      </View>
    </View>
  );
}
