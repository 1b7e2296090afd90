import { View } from '@tarojs/components';
import type { Output } from '@shared/contract/operations';
import { A11yView } from '@/components/A11yView';
import { DataTable } from '@/components/DataTable';

export type Month = Output<'figures.read'>;

/** What came in, by door and level, and what is shown beside the figures so that nobody can make them look better. */
export function Received({ month }: { readonly month: Month }) {
  return (
    <View className="fbeside">
      <View className="panel fpanel">
        <View className="panel__head fhead">
          <A11yView role="heading" level={2}>
            这个月收到 {month.receivedTotal} 件
          </A11yView>
          <View className="note">按怎么来的、在哪一级反映的</View>
        </View>
        <DataTable
          label="收到的件数"
          rows={month.received}
          rowId={({ channelName, levelName }) => `${channelName}${levelName}`}
          columns={[
            { id: 'channel', head: '怎么来的', cell: ({ channelName }) => channelName },
            { id: 'level', head: '哪一级', cell: ({ levelName }) => levelName },
            { id: 'count', head: '件数', number: true, cell: ({ count }) => count },
          ]}
        />
      </View>
      <View className="panel fpanel">
        <View className="panel__head fhead">
          <A11yView role="heading" level={2}>
            列在旁边的
          </A11yView>
          <View className="note">改类、延期这些会动数字，都列出来</View>
        </View>
        <DataTable
          label="列在旁边的件数"
          rows={month.beside}
          rowId={({ name }) => name}
          columns={[
            { id: 'name', head: '是什么', cell: ({ name }) => name },
            { id: 'count', head: '件数', number: true, cell: ({ count }) => count },
          ]}
        />
      </View>
    </View>
  );
}
