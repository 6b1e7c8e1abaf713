import { dataTableWords } from '../../i18n/data/data-tables.ts';
import type { DataTable } from './data-table.ts';

/** The title and the description of a column. */
export function columnWordsOf({ name: table }: DataTable, column: string): { title: string; description: string } {
  const columns: Record<string, readonly [string, string]> = dataTableWords[table].columns;
  const [title = '', description = ''] = columns[column] ?? [];
  return { title, description };
}
