import type { Archive } from '../../archive/model/archive.ts';
import { formatDate } from '../../i18n/dates.ts';
import { dataTableWords } from '../../i18n/data/data-tables.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { site } from '../../site.ts';
import { joinList } from '../../spreadsheet-cell.ts';
import { DATA_TABLES } from '../data/all-data-tables.ts';
import { columnWordsOf } from '../data/column-words.ts';
import { dataExamples, type DataExample } from '../data/data-examples.ts';
import type { Cell, Column, DataTable } from '../data/data-table.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { absoluteUrl, routes } from '../meta/routes.ts';
import type { Link } from '../parts/link.ts';

/** A column as the page describes it. */
export interface ColumnView {
  name: string;
  title: string;
  meaning: string;
  type: string;
  /** The first value of the table; undefined where it has none. */
  example: string | undefined;
  missing: string;
}

export interface TableView {
  id: string;
  title: string;
  description: string;
  rows: string;
  files: (Link & { label: string })[];
  columns: ColumnView[];
}

/** The page that describes the data. */
export interface DataView {
  head: Head;
  state: string;
  /** The page on which visits are filtered and counted. */
  ask: string;
  tables: TableView[];
  package: Link[];
  citations: { style: string; text: string }[];
  examples: { note: string; programs: DataExample[] } | undefined;
}

/** The most characters of an example. */
const LONGEST_EXAMPLE = 60;

/** The page of the data. All rows are made once to count them, and none is kept. */
export function dataView(archive: Archive): DataView {
  const words = messages.data;
  const year = Number(archive.visits[0]?.date.slice(0, 4));
  const ofYear = archive.visits.filter(({ date }) => Number(date.slice(0, 4)) === year).length;
  return {
    head: makeHead(words.title, words.summary, routes.data()),
    state: words.state(formatDate(archive.today), site.licence.name),
    ask: routes.askData(),
    tables: DATA_TABLES.map((table) => tableViewOf(table, archive)),
    package: [
      { text: words.package, href: routes.dataFile('datapackage.json') },
      { text: words.checksums, href: routes.dataFile('sha256sums.txt') },
      { text: words.citation, href: routes.dataFile('CITATION.cff') },
    ],
    citations: citationsOf(archive.today, site.doi),
    examples: ofYear === 0 ? undefined : { note: words.examplesNote(year, formatNumber(ofYear)), programs: dataExamples(year) },
  };
}

/** The data cited in the styles that know data. With a DOI the citation leads to that, else to the page. */
export function citationsOf(version: Day, doi: string | undefined): { style: string; text: string }[] {
  const url = doi === undefined ? absoluteUrl(routes.data()) : `https://doi.org/${doi}`;
  const cited = { site: site.name, title: messages.data.datasetTitle(site.name), version, url };
  return Object.entries(messages.data.citations).map(([style, cite]) => ({ style, text: cite(cited) }));
}

function tableViewOf(table: DataTable, archive: Archive): TableView {
  const words = messages.data;
  const { title, description } = dataTableWords[table.name];
  const { rows, columns } = tally(table, archive);
  return {
    id: table.name,
    title,
    description,
    rows: words.rows(rows),
    files: Object.entries(words.formats).map(([ending, format]) => ({
      text: format,
      label: words.download(title, format),
      href: routes.dataFile(`${table.name}.${ending}`),
    })),
    columns: Object.entries(table.columns).map(([name, column]) => {
      const { title, description } = columnWordsOf(table, name);
      const { missing, example } = columns.get(name) ?? { missing: rows, example: undefined };
      return {
        ...{ name, title, type: typeOf(column), example: textOf(example) },
        meaning: column.values ? `${description} ${words.oneOf(column.values)}` : description,
        missing: rows === 0 ? words.noRows : missing === 0 ? words.never : words.missing(missing, rows),
      };
    }),
  };
}

const typeOf = ({ type, unit }: Column): string =>
  unit === undefined ? messages.data.types[type] : messages.data.unit(messages.data.types[type], unit);

/** Counts the rows of a table, and finds for each column how many lack a value and which is the first. */
function tally(table: DataTable, archive: Archive): { rows: number; columns: Map<string, { missing: number; example: Cell }> } {
  const columns = new Map(Object.keys(table.columns).map((name) => [name, { missing: 0, example: undefined as Cell }]));
  let rows = 0;
  for (const row of table.rows(archive)) {
    rows += 1;
    for (const [name, column] of columns) {
      const cell = row[name];
      if (cell === undefined) column.missing += 1;
      else column.example ??= cell;
    }
  }
  return { rows, columns };
}

function textOf(cell: Cell): string | undefined {
  if (cell === undefined) return undefined;
  const text = typeof cell === 'object' ? joinList(cell) : String(cell);
  if (text.length <= LONGEST_EXAMPLE) return text;
  const start = text.slice(0, LONGEST_EXAMPLE).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.trimEnd()}…`;
}
