import type { Archive } from '../../archive/model/archive.ts';
import { hasBegun } from '../../archive/model/visit.ts';
import { formatDate } from '../../i18n/dates.ts';
import { dataTableWords } from '../../i18n/data/data-tables.ts';
import { messages } from '../../i18n/messages.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { site } from '../../site.ts';
import { joinList } from '../../spreadsheet-cell.ts';
import { DATA_TABLES } from '../data/all-data-tables.ts';
import { columnWordsOf } from '../data/column-words.ts';
import { dataFileLink, type DataFileLink } from '../data/data-file-link.ts';
import { dataExamples, JOIN_EXAMPLE, type DataExample } from '../data/data-examples.ts';
import type { Cell, Column, DataTable } from '../data/data-table.ts';
import { pagesHaveData } from '../data/page-data.ts';
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
  files: (DataFileLink & { label: string })[];
  columns: ColumnView[];
}

/** The page that describes the data. */
export interface DataView {
  head: Head;
  state: string;
  /** The page on which visits are filtered and counted. */
  ask: string;
  tables: TableView[];
  /** The data of the newest briefing, as an example of the data beside pages; undefined where pages have none. */
  ofPage: Link | undefined;
  package: Link[];
  citations: { style: string; text: string }[];
  examples: { note: string; programs: DataExample[]; join: DataExample } | undefined;
}

/** The most characters of an example. */
const LONGEST_EXAMPLE = 60;

/** The page of the data. All rows are made once to count them, and none is kept. */
export function dataView(archive: Archive): DataView {
  const words = messages.data;
  const year = Number(archive.visits[0]?.date.slice(0, 4));
  const ofYear = archive.visits.filter(({ date }) => Number(date.slice(0, 4)) === year);
  const notMade = ofYear.filter((visit) => !hasBegun(visit)).length;
  const example = pagesHaveData(archive) ? archive.briefings[0] : undefined;
  const ofPage = example && { text: example.title, href: routes.pageData(routes.briefing(example.id)) };
  return {
    head: makeHead(words.title, words.summary, routes.data()),
    state: words.state(formatDate(archive.today), site.licence.name),
    ask: routes.askData(),
    tables: DATA_TABLES.map((table) => tableViewOf(table, archive)),
    ofPage,
    package: [
      { text: words.package, href: routes.dataFile('datapackage.json') },
      { text: words.checksums, href: routes.dataFile('sha256sums.txt') },
      ...(ofPage ? [{ text: words.pagesSchema, href: routes.dataFile('page.schema.json') }] : []),
      { text: words.citation, href: routes.dataFile('CITATION.cff') },
    ],
    citations: citationsOf(archive.today, site.doi),
    examples:
      ofYear.length === 0
        ? undefined
        : { note: words.examplesNote(year, ofYear.length, notMade), programs: dataExamples(year), join: JOIN_EXAMPLE },
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
    files: Object.entries(words.formats).map(([ending, format]) => {
      const link = dataFileLink(`${table.name}.${ending}`, format);
      return { ...link, label: words.download(title, format, link.size) };
    }),
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
