import { View } from '@tarojs/components';
import { useElder } from '@/client/elder';
import { A11yView } from './A11yView';

export interface RulerProps {
  /** Days in all: one tick a day. */
  readonly n: number;
  /** Days gone. */
  readonly d: number;
  /** Under the ruler, left and right. */
  readonly from?: string;
  readonly to?: string;
  /** Under the mark of the present day; left out when it would lie on one of the others. */
  readonly at?: string;
  /** The clock has run out: no mark of the present day. */
  readonly over?: boolean;
}

/** The shares of the width that the labels at the ends need; one nearer than that would cover them. */
const ROOM = { standard: 0.24, elder: 0.36 };

/** A ruler of days. It shows time only, never how far the work is. */
export function Ruler({ n, d, from, to, at, over }: RulerProps) {
  const gone = Math.min(Math.max(d, 0.4), n);
  const share = gone / n;
  const room = useElder() ? ROOM.elder : ROOM.standard;
  const fits = share > room && share < 1 - room;
  return (
    <View>
      <A11yView
        className="ruler"
        role="img"
        label={over ? `${n} 天已过完` : `${n} 天过了 ${Math.max(Math.floor(d), 0)} 天`}
        style={{ '--n': n, '--d': gone }}
      >
        <View className="ruler__gone" />
        {!over && <View className="ruler__now" />}
      </A11yView>
      {from !== undefined && (
        <View className="rlab">
          <View>{from}</View>
          {at !== undefined && fits && (
            <View className="rlab__now" style={{ left: `${share * 100}%` }}>
              {at}
            </View>
          )}
          <View>{to}</View>
        </View>
      )}
    </View>
  );
}
