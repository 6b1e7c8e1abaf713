import { CsvError, parse, type Info } from 'csv-parse/sync';
import { formatPath } from '../diagnostics/field-path.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestWord } from '../diagnostics/nearest-word.ts';

/** One row of a CSV file. */
export interface TableRow {
  /** The line on which the row ends, counted from 1. */
  line: number;
  /** The cells by column; empty ones are left out. */
  values: Record<string, string>;
}

/** Parses a CSV file whose first line names the columns, in any order, all but the optional ones. Adds what is wrong to `diagnostics`; a broken file or row gives no row. */
export function parseTable(file: string, raw: string, columns: string[], optional: string[], diagnostics: Diagnostic[]): TableRow[] {
  let table: { record: string[]; info: Info }[];
  try {
    table = parse(raw.normalize('NFC'), { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [head = ''] = raw.split(/\r?\n/, 1);
    const separated = checkColumns(file, [head.replace(/^\uFEFF/, '')], columns, []).filter(({ problem }) =>
      problem.includes('between its cells'),
    );
    if (separated.length > 0) diagnostics.push(...separated);
    else diagnostics.push(brokenRow(file, error));
    return [];
  }
  const [head, ...rows] = table;
  const names = head?.record ?? [];
  const wrongColumns = checkColumns(file, names, columns, optional);
  diagnostics.push(...wrongColumns);
  if (wrongColumns.length > 0) return [];
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

/** What is wrong with the first row that no program can read. */
function brokenRow(file: string, error: CsvError): Diagnostic {
  const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
  return {
    file,
    line,
    field: 'row',
    problem: isOpen
      ? 'opens a quotation mark that no later row closes'
      : 'has a quotation mark inside a cell, or something behind a closing one',
    remedy: 'put quotation marks round the whole cell, and double each one inside it: `"a ""new"" line"`',
  };
}

/** Checks for cells that a spreadsheet would run as formulas: editors open these files in spreadsheets. */
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

/** The separators that some programs write instead of commas. */
const SEPARATORS = [
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
];

function checkColumns(file: string, names: string[], columns: string[], optional: string[]): Diagnostic[] {
  const [firstName = '', ...otherNames] = names;
  const separator = otherNames.length === 0 && SEPARATORS.find(({ sign }) => firstName.includes(sign));
  if (separator) {
    const remedy = 'save it with commas between the cells; spreadsheets ask for the separator when they write CSV';
    return [{ file, line: 1, field: 'row', problem: `has ${separator.name} between its cells`, remedy }];
  }
  const remedyFor = (name: string) => {
    const guess = nearestWord(name, columns);
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
      .filter((name) => !names.includes(name) && !optional.includes(name))
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
