import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
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

/** A row as it was parsed, the first one included. */
interface ParsedRow {
  cells: string[];
  /** The line on which the row ends, counted from 1. */
  line: number;
}

/** A row that no program can read. */
interface BrokenRow {
  /** The line on which the row begins, counted from 1. */
  line: number;
  /** Whether it opens a quotation mark that nothing closes. */
  isOpen: boolean;
}

/** How many broken rows are told apart; behind them nothing is read. */
const MOST_BROKEN = 50;

/** Parses a CSV file whose first line names the columns, in any order, all but the optional ones. Adds what is wrong to `diagnostics`; a broken row gives none, and the others are still read. */
export function parseTable(file: string, raw: string, columns: string[], optional: string[], diagnostics: Diagnostic[]): TableRow[] {
  const text = raw.replace(/^\uFEFF/, '').normalize('NFC');
  const { rows, broken } = readRows(text);
  const [head, ...others] = rows;
  const isHeadBroken = broken.some(({ line }) => line < (head?.line ?? Infinity));
  const names = head && !isHeadBroken ? withoutEmptyEnd(head.cells) : text.split(/[\r\n]/, 1);
  const wrongColumns =
    checkSeparator(file, names) ??
    (isHeadBroken ? broken.map((row) => brokenRow(file, row)) : checkColumns(file, names, columns, optional));
  if (wrongColumns.length > 0) {
    diagnostics.push(...wrongColumns);
    return [];
  }
  diagnostics.push(...broken.map((row) => brokenRow(file, row)));
  return others.flatMap(({ cells: all, line }) => {
    const cells = withoutEmptyEnd(all);
    if (cells.length === 1 && names.length > 1 && /[;\t|].*[;\t|]/.test(cells[0] ?? '')) {
      const problem = `has one cell for ${names.length} columns`;
      diagnostics.push({ file, line, field: 'row', problem, remedy: 'write a comma between its cells, as between the columns' });
      return [];
    }
    if (cells.length <= names.length) {
      const values = cellsOf(names, cells);
      diagnostics.push(...checkCells(file, line, values));
      return [{ line, values }];
    }
    diagnostics.push({
      file,
      line,
      field: 'row',
      problem: `has ${cells.length} cells for ${names.length} columns`,
      remedy: 'put quotes round a cell that has a comma in it',
    });
    return [];
  });
}

/** Parses the rows of a CSV text. Where one is broken, it goes on with the line below the one on which that row begins. */
function readRows(text: string): { rows: ParsedRow[]; broken: BrokenRow[] } {
  const lines = text.split(/\r\n|\n|\r/);
  const rows: ParsedRow[] = [];
  const broken: BrokenRow[] = [];
  let from = 0;
  while (broken.length < MOST_BROKEN) {
    let end = from;
    const onRecord = (cells: string[], context: InfoRecord): null => {
      end = from + context.lines;
      rows.push({ cells, line: end });
      return null;
    };
    try {
      parse(lines.slice(from).join('\n'), {
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_empty_values: true,
        trim: true,
        on_record: onRecord,
      });
      break;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      while (lines[end]?.trim() === '') end += 1;
      broken.push({ line: end + 1, isOpen: error.code === 'CSV_QUOTE_NOT_CLOSED' });
      from = end + 1;
    }
  }
  return { rows, broken };
}

const brokenRow = (file: string, { line, isOpen }: BrokenRow): Diagnostic => ({
  file,
  line,
  field: 'row',
  problem: isOpen
    ? 'opens a quotation mark that no later row closes'
    : 'has a quotation mark inside a cell, or something behind a closing one',
  remedy: 'put quotation marks round the whole cell, and double each one inside it: `"a ""new"" line"`',
});

/** Checks for cells that a spreadsheet would run as formulas: editors open these files in spreadsheets. */
const checkCells = (file: string, line: number, values: Record<string, string>): Diagnostic[] => [
  ...Object.entries(values)
    .filter(([, cell]) => SPREADSHEET_ERROR.test(cell))
    .map(([column, cell]) => ({
      file,
      line,
      field: column,
      problem: `holds \`${cell}\`, which is an error of the spreadsheet`,
      remedy: 'write what belongs there, or empty the cell',
    })),
  ...Object.entries(values)
    .filter(([, cell]) => /^\s*[=+\-@＝＋－＠]/.test(cell))
    .map(([column, cell]) => ({
      file,
      line,
      field: column,
      problem: `begins with \`${cell.trim().charAt(0)}\`, which a spreadsheet takes for the beginning of a formula`,
      remedy: 'begin it with a letter, a digit or a quotation mark',
    })),
];

/** What a spreadsheet writes into a cell that it could not work out, or could not show. */
const SPREADSHEET_ERROR = /^(?:#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)|#{3,}|NaN|NULL|undefined)$/;

/** The separators that some programs write instead of commas. */
const SEPARATORS = [
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
  { sign: '|', name: 'upright strokes' },
];

/** The diagnostic for a table whose first row is one cell with another separator in it. */
function checkSeparator(file: string, [firstName = '', ...otherNames]: string[]): Diagnostic[] | undefined {
  const separator = SEPARATORS.find(({ sign }) => firstName.includes(sign));
  if (!separator || otherNames.length > 0) return undefined;
  const remedy = 'save it with commas between the cells; spreadsheets ask for the separator when they write CSV';
  return [{ file, line: 1, field: 'row', problem: `has ${separator.name} between its cells`, remedy }];
}

function checkColumns(file: string, names: string[], columns: string[], optional: string[]): Diagnostic[] {
  const remedyFor = (name: string) => {
    const guess = nearestWord(name, columns);
    return guess ? `did you mean \`${guess}\`?` : `the columns are: ${columns.join(',')}`;
  };
  if (!names.some((name) => columns.includes(name))) {
    const problem = 'does not name the columns';
    return [{ file, line: 1, field: 'row', problem, remedy: `begin the file with this line: ${columns.join(',')}` }];
  }
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

/** The cells of a row without empty ones at its end: spreadsheets write them where somebody had typed something. */
const withoutEmptyEnd = (cells: string[]): string[] => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

const cellsOf = (names: string[], record: string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name, at) => (record[at] ? [[name, record[at]]] : [])));
