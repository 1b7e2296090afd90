import { View } from '@tarojs/components';
import type { Output } from '@shared/contract/operations';
import { type Figure } from '@shared/contract/views';
import { type Column, DataTable } from '@/components/DataTable';
import { Empty } from '@/components/Empty';
import { Bar } from './Bar';

type Month = Output<'figures.read'>;
type OfficeRow = Month['offices'][number];

/** As many as stand side by side; the others follow in a table of their own. */
const SIDE_BY_SIDE = 4;

/** Every office by its code, each figure with the county's value as a tick: to be looked at, never ranked. */
export function OfficesTable({ month }: { readonly month: Month }) {
  const [first] = month.offices;
  if (first === undefined) return <Empty icon="chart" title="这个月还没有单位的数" line="有到期的件，才有数。" />;
  return (
    <>
      {inRows(first.figures).map((figures) => (
        <View key={figures.map(({ id }) => id).join()} className="panel fpanel">
          <DataTable
            label="各单位的数"
            columns={columnsFor(figures, month.county)}
            rows={month.offices}
            rowId={({ officeId }) => officeId}
          />
        </View>
      ))}
    </>
  );
}

const inRows = (figures: readonly Figure[]): readonly (readonly Figure[])[] =>
  Array.from({ length: Math.ceil(figures.length / SIDE_BY_SIDE) }, (_, row) =>
    figures.slice(row * SIDE_BY_SIDE, (row + 1) * SIDE_BY_SIDE),
  );

const columnsFor = (figures: readonly Figure[], county: readonly Figure[]): readonly Column<OfficeRow>[] => [
  { id: 'office', head: '单位', cell: ({ name }) => name },
  ...figures.map(({ id, name }): Column<OfficeRow> => ({
    id,
    head: name,
    cell: (row) => {
      const figure = row.figures.find((one) => one.id === id);
      return figure === undefined ? '—' : <Bar figure={figure} county={county.find((one) => one.id === id)} />;
    },
  })),
];
