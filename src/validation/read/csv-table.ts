import { CsvError, parse, type Info } from 'csv-parse/sync';
import { formatPath } from '../diagnostics/zod-issues.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/did-you-mean.ts';

/** One row of a CSV file: its cells by column, empty ones left out, and the line on which it ends. */
export interface TableRow {
  line: number;
  values: Record<string, string>;
}

/** Reads a CSV file with a line of column names. Where it is not one, the diagnostics say why, and no row is returned. */
export function parseTable(file: string, raw: string, columns: string[], diagnostics: Diagnostic[]): TableRow[] {
  let table: { record: string[]; info: Info }[];
  try {
    table = parse(raw.normalize('NFC'), { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
    diagnostics.push({
      file,
      line,
      field: 'row',
      problem: `is not CSV: ${error.message}`,
      remedy: 'put quotes round a cell that has a comma or a quote in it, and double the quotes inside',
    });
    return [];
  }
  const [head, ...rows] = table;
  const names = head?.record ?? [];
  const found = checkColumns(file, names, columns);
  diagnostics.push(...found);
  if (found.length > 0) return [];
  return rows.flatMap(({ record, info }) => {
    if (record.length <= names.length) {
      const values = cellsOf(names, record);
      diagnostics.push(...checkCells(file, info.lines, values));
      return [{ line: info.lines, values }];
    }
    diagnostics.push({
      file,
      line: info.lines,
      field: 'row',
      problem: `has ${record.length} cells for ${names.length} columns`,
      remedy: 'put quotes round a cell that has a comma in it',
    });
    return [];
  });
}

/** Spreadsheets compute a cell that begins like a formula, and editors open these files with them. */
const checkCells = (file: string, line: number, values: Record<string, string>): Diagnostic[] =>
  Object.entries(values)
    .filter(([, cell]) => /^[=+\-@]/.test(cell))
    .map(([column, cell]) => ({
      file,
      line,
      field: column,
      problem: `begins with \`${cell.charAt(0)}\`, which a spreadsheet takes for the beginning of a formula`,
      remedy: 'begin it with a letter, a digit or a quotation mark',
    }));

/** What programs put between cells in the place of commas. */
const SEPARATORS = [
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
];

function checkColumns(file: string, names: string[], columns: string[]): Diagnostic[] {
  const [only = '', ...others] = names;
  const separator = others.length === 0 && SEPARATORS.find(({ sign }) => only.includes(sign));
  if (separator) {
    const remedy = 'save it with commas between the cells; spreadsheets ask for the separator when they write CSV';
    return [{ file, line: 1, field: 'row', problem: `has ${separator.name} between its cells`, remedy }];
  }
  const remedyFor = (name: string) => {
    const guess = nearest(name, columns);
    return guess ? `did you mean \`${guess}\`?` : `the columns are: ${columns.join(',')}`;
  };
  return [
    ...[...new Set(names.filter((name, at) => names.indexOf(name) < at))].map((name) => ({
      file,
      line: 1,
      field: formatPath([name]),
      problem: 'is the name of two columns',
      remedy: 'delete the one that does not belong there',
    })),
    ...names
      .filter((name) => !columns.includes(name))
      .map((name) => ({ file, line: 1, field: formatPath([name]), problem: 'is not a known column', remedy: remedyFor(name) })),
    ...columns
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file,
        line: 1,
        field: name,
        problem: 'is no column of this file',
        remedy: `the columns are: ${columns.join(',')}`,
      })),
  ];
}

const cellsOf = (names: string[], record: string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name, at) => (record[at] ? [[name, record[at]]] : [])));
