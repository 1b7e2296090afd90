import { View } from '@tarojs/components';
import { A11yView } from '@/components/A11yView';
import { Button } from '@/components/Button';
import { Empty } from '@/components/Empty';
import { Seg } from '@/components/Seg';
import { WorkRow } from '@/components/WorkRow';
import { Asked } from '../../parts/Asked';
import { goOver } from '../../parts/go';
import { type Source } from './source';
import { rowWords } from './row-words';
import { type useWorkList } from './use-work-list';

export interface WorkListProps {
  readonly source: Source;
  readonly listing: ReturnType<typeof useWorkList>;
  readonly chosen: string | undefined;
  readonly today: string;
  readonly onChoose: (matterId: string) => void;
}

/** One list: what is due first at the top, the rest by the day it came in. */
export function WorkList({ source, listing, chosen, today, onChoose }: WorkListProps) {
  return (
    <View className="panel wlist">
      <ListHead source={source} count={listing.value?.count} />
      <A11yView className="wlist__rows" role="region" label="这张清单" tabIndex={0}>
        <Asked reading={listing} what="这张清单">
          {({ rows, hasMore }) => (
            <>
              {rows.length === 0 && <Nothing source={source} />}
              {rows.map((row) => (
                <WorkRow
                  key={row.id}
                  {...rowWords(row, source.kind === 'list' ? source.list.list : '', today)}
                  on={row.id === chosen}
                  onPress={() => onChoose(row.id)}
                />
              ))}
              {hasMore && (
                <View className="wlist__more">
                  <Button kind="second" small onPress={listing.more}>
                    更多
                  </Button>
                </View>
              )}
            </>
          )}
        </Asked>
      </A11yView>
    </View>
  );
}

const isByDue = (source: Source): boolean => source.kind === 'list' && source.list.list.startsWith('to-do:');

const orderOf = (source: Source): string => {
  if (source.kind === 'find') return '编号、地点、内容里有这些字的';
  return isByDue(source) ? '按最晚哪天排，先到期的在上' : '新收到的在上';
};

function ListHead({ source, count }: { readonly source: Source; readonly count: number | undefined }) {
  const name = source.kind === 'find' ? `找“${source.words}”` : source.list.name;
  return (
    <View className="wlist__head">
      <View className="panel__head">
        <A11yView role="heading" level={2}>
          {name}
        </A11yView>
        {count !== undefined && <View className="note">{count} 件</View>}
      </View>
      {source.kind === 'list' && isByDue(source) && (
        <Seg
          id="part"
          label="这张清单的哪一部分"
          value={source.part}
          onChange={(part) => goOver('work', { list: source.list.list, part })}
          parts={[
            { value: 'all', word: `全部 ${source.list.count}` },
            { value: 'soon', word: `快到期 ${source.list.soon}` },
            { value: 'late', word: `超期 ${source.list.late}` },
          ]}
        />
      )}
      <View className="note">{orderOf(source)}</View>
    </View>
  );
}

function Nothing({ source }: { readonly source: Source }) {
  return source.kind === 'find' ? (
    <Empty icon="search" title="没有找到" line="换几个字再找；编号要写全 9 位。只找得到您能看的。" />
  ) : (
    <Empty title="这张清单是空的" line="有新的会自己出现在这里，也会写在“提醒”里。" />
  );
}
