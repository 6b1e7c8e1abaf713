import { stringify } from 'csv-stringify/sync';
import { inertText, joinList } from '../../spreadsheet-cell.ts';
import { wholeRow, type Cell, type DataTable, type Row } from '../../views/data/data-table.ts';

/** By this sign at the beginning of a file a spreadsheet knows UTF-8 (decision 38). */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 ends each line so. */
const LINE_END = '\r\n';

/** The first line of the CSV file of a table: the names of its columns. */
export const csvHead = ({ columns }: DataTable): string => BYTE_ORDER_MARK + toCsv([Object.keys(columns)]);

/** Rows of a table as lines of CSV. A missing value is an empty cell; no text begins as a formula does. */
export const csvOf = ({ columns }: DataTable, rows: Row[]): string => {
  const names = Object.keys(columns);
  return toCsv(rows.map((row) => names.map((name) => csvCell(row[name]))));
};

const toCsv = (cells: string[][]): string => stringify(cells, { record_delimiter: LINE_END, quoted_match: /[\r\n]/ });

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return inertText(cell);
  return typeof cell === 'object' ? inertText(joinList(cell)) : String(cell);
}

/** A row as JSON on one line, with every column of the table. A missing value is null. */
export const jsonOf = (table: DataTable, row: Row): string => JSON.stringify(wholeRow(table, row));
