import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { classes } from './classes';

export interface Column<R> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: R) => ReactNode;
  /** Figures stand at the right. */
  readonly number?: boolean;
}

export interface DataTableProps<R> {
  /** What the table shows, for a screen reader. */
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowId: (row: R) => string;
}

/** A table that is a table to a screen reader on both targets. */
export function DataTable<R>({ label, columns, rows, rowId }: DataTableProps<R>) {
  return (
    <A11yView className="dtable" role="table" label={label}>
      <A11yView className="dtable__row" role="row">
        {columns.map((column) => (
          <A11yView key={column.id} className={classes('dtable__head', column.number && 'num')} role="columnheader">
            {column.head}
          </A11yView>
        ))}
      </A11yView>
      {rows.map((row) => (
        <A11yView key={rowId(row)} className="dtable__row" role="row">
          {columns.map((column, at) => (
            <A11yView
              key={column.id}
              className={classes('dtable__cell', column.number && 'num')}
              role={at === 0 ? 'rowheader' : 'cell'}
            >
              {column.cell(row)}
            </A11yView>
          ))}
        </A11yView>
      ))}
    </A11yView>
  );
}
