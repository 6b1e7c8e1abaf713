import type { Archive } from '../../archive/model/archive.ts';
import type { dataTableWords } from '../../i18n/data/data-tables.ts';

/** The name of a table: the name of its files, and so part of permanent URLs. */
export type TableName = keyof typeof dataTableWords;

/** The columns of a table are those that have words. Their names never change. */
export type ColumnName<Name extends TableName> = keyof (typeof dataTableWords)[Name]['columns'] & string;

/**
 * What the cells of a column are. A date is as exact as it is known: `2021`, `2021-04` or `2021-04-06`; a day is a whole day. A list has several
 * texts, which files without lists join to one.
 */
export type ColumnType = 'text' | 'list' | 'integer' | 'number' | 'boolean' | 'date' | 'day' | 'address';

/** One column of a table. */
export interface Column {
  type: ColumnType;
  /** Whether every row has a value. */
  required?: true;
  /** All values that it can have, where they are few. */
  values?: readonly string[];
  /** The table whose ids it has. */
  idOf?: TableName;
  /** The unit of its numbers. */
  unit?: string;
}

/** A missing value is undefined, and so is a list of none. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** One row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A row with every column of its table, as JSON has it: a missing value is null. */
export type WholeRow = Readonly<Record<string, NonNullable<Cell> | null>>;

/** Gives a row every column of its table. */
export const wholeRow = ({ columns }: Pick<DataTable, 'columns'>, row: Row): WholeRow =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, row[name] ?? null]));

/** A table of the data. */
export interface DataTable {
  name: TableName;
  /** In the order of the files. */
  columns: Readonly<Record<string, Column>>;
  /** The columns that together differ from row to row. */
  key: readonly string[];
  /** Makes the rows one by one, so that a large table need not be held. */
  rows: (archive: Archive) => Iterable<Row>;
}

/** Defines a table. Its columns and the cells of its rows must be those that have words. */
export const defineTable = <Name extends TableName>(table: {
  name: Name;
  columns: Record<ColumnName<Name>, Column>;
  key: ColumnName<Name>[];
  rows: (archive: Archive) => Iterable<Record<ColumnName<Name>, Cell>>;
}): DataTable => table;

/** A list as a cell: undefined where it is empty. */
export const listCell = (items: readonly (string | number | undefined)[]): Cell => {
  const texts = [...new Set(items.flatMap((item) => (item === undefined ? [] : String(item))))];
  return texts.length === 0 ? undefined : texts;
};
