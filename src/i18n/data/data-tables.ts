import { nameTableWords } from './name-tables.ts';
import { statementTableWords } from './statement-tables.ts';
import { visitTableWords } from './visit-tables.ts';

/** The title and description of each table of the data and of each of its columns, in the order in which the page lists the tables. */
export const dataTableWords = { ...visitTableWords, ...statementTableWords, ...nameTableWords } as const;
