import type { ColumnSource, SchemaElement } from 'hyparquet-writer';
import type { Cell, ColumnType, DataTable, Row } from '../../views/data/data-table.ts';

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

/** What Parquet has in the cells of a column that is no list. A date that may be only a month or a year stays a text. */
const TYPES: Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>> = {
  text: TEXT,
  address: TEXT,
  date: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

/** The schema of the Parquet file of a table. */
export const parquetSchemaOf = ({ columns }: DataTable): SchemaElement[] => [
  { name: 'root', num_children: Object.keys(columns).length, repetition_type: 'REQUIRED' },
  ...Object.entries(columns).flatMap(([name, { type, required }]): SchemaElement[] => {
    const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
    if (type !== 'list') return [{ name, ...TYPES[type], repetition_type }];
    return [
      { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', ...TEXT, repetition_type: 'REQUIRED' },
    ];
  }),
];

/** Rows of a table as columns of a Parquet file. */
export const parquetColumnsOf = ({ columns }: DataTable, rows: Row[]): ColumnSource[] =>
  Object.entries(columns).map(([name, { type }]) => ({
    name,
    data: rows.map((row) => (type === 'day' ? dayCell(row[name]) : (row[name] ?? null))),
  }));

const dayCell = (cell: Cell): Date | null => (typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : null);
