import { count, formatNumber } from '../numbers.ts';

/** What a citation of the data says; the address is that of the DOI where there is one. */
interface CitedData {
  site: string;
  title: string;
  version: string;
  url: string;
}

/** The words of the page that describes the data, and of the descriptions in the files themselves. */
export const dataPageWords = {
  title: 'Data',
  summary: 'Everything in this archive as files for spreadsheets, statistics and databases, with the meaning of each column.',
  datasetTitle: (site: string) => `${site}: diplomatic visits`,
  state: (day: string, licence: string) => `As of ${day}. Free to use under ${licence} if you name the source.`,
  licence: 'Licence',
  asking: 'To filter and count visits here and take only those you need,',
  ask: 'ask the data',
  reading: 'How to read the files',
  rules: [
    'All files are UTF-8. Those in CSV begin with a byte order mark, so that spreadsheets show every script. In Python, read them as utf-8-sig.',
    'An empty cell in CSV, and null in JSON, means that the value is not known or does not apply. Nothing is guessed.',
    'A date is as exact as it is known: 2021, 2021-04 or 2021-04-06. Where software needs a whole day, the visits have the earliest and the latest day that the date can stand for.',
    'A column can hold a list. In CSV its items are joined by a vertical bar; in JSON and Parquet it is a list.',
    'In CSV, a text that begins with an equals, plus, minus or at sign has an apostrophe before it, because spreadsheets would run it as a formula. The other formats have the text as it is.',
    'Ids join the tables. Column “visit” holds the id of a row in Visits, “person” that of a row in People, and so on.',
    'Countries have their ISO 3166-1 codes and Gleditsch–Ward numbers, as far as our files give them. Archigos uses the same numbers, and so for most states does the Correlates of War.',
    'Not every visit is listed. A year without visits in these files is not a year without visits.',
  ],
  /** The same for people who have the files and not the page. */
  plainRules:
    'Dates are as exact as they are known: 2021, 2021-04 or 2021-04-06. An empty cell means not known or not applicable. A text that begins with an equals, plus, minus or at sign has an apostrophe before it, so that spreadsheets do not run it as a formula.',
  listRule: 'Several are joined by a vertical bar.',
  pages: 'The data of one page',
  pagesNote:
    'The rows of the tables that the page shows or links to, all rows that belong to what it is about, and the sections in which they stand. Addresses are whole; a date is as exact as it is known; null means not known or not applicable.',
  pagesHere: 'Most pages have their data beside them, in rows with the columns below: add index.json to the address of the page, as in',
  pagesSchema: 'Schema of the data of one page (JSON Schema)',
  tables: 'Tables',
  rows: (n: number) => count(n, 'row', 'rows'),
  download: (table: string, format: string, size: string | undefined) => `${table} as ${format}${size === undefined ? '' : ` ${size}`}`,
  formats: { csv: 'CSV', json: 'JSON', jsonl: 'JSON Lines', parquet: 'Parquet', 'schema.json': 'JSON Schema' },
  /** In units of a thousand bytes, as file managers and browsers count. */
  size: (bytes: number) =>
    bytes < 1_000_000 ? `${formatNumber(Math.ceil(bytes / 1000))} kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`,
  columns: (n: number) => count(n, 'column', 'columns'),
  heads: { name: 'Column', meaning: 'Meaning', type: 'Type', example: 'Example', missing: 'Missing' },
  types: {
    text: 'text',
    list: 'list of texts',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    date: 'date, as exact as known',
    day: 'day',
    address: 'web address',
  },
  unit: (type: string, unit: string) => `${type} (${unit})`,
  oneOf: (values: readonly string[]) => `One of: ${values.join(', ')}.`,
  never: 'never',
  missing: (missing: number, all: number) => (missing === all ? 'always, so far' : `in ${missing} of ${all}`),
  noRows: 'no rows yet',
  package: 'Description for software (Data Package)',
  checksums: 'Checksums (SHA-256)',
  citation: 'Citation file (CFF)',
  examples: 'Examples',
  examplesNote: (year: number, visits: number, notMade: number) =>
    `Each counts the visits in ${year}: ${formatNumber(visits)} in this archive${notMade === 0 ? '' : `, of which ${formatNumber(notMade)} ${notMade === 1 ? 'was' : 'were'} announced, postponed or cancelled and not made`}.`,
  joinsNote:
    'One line joins the data with other collections: ISO 3166-1 codes and Gleditsch–Ward numbers stand beside each country. The file yours.csv here has a column gw and one row for each state.',
  cite: 'Cite the data',
  citeMessage: 'If you use these data, please cite them as below.',
  /** As the Publication Manual of the American Psychological Association, 7th edition, 10.9, and the Chicago Manual of Style cite data. */
  citations: {
    APA: ({ site, title, version, url }: CitedData) =>
      `${site}. (${version.slice(0, 4)}). ${title} (Version ${version}) [Data set]. ${url}`,
    Chicago: ({ site, title, version, url }: CitedData) => `${site}. “${title}.” Data set, version ${version}. ${url}.`,
  },
} as const;
