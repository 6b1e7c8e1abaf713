import type { Day } from '../../schemas/fields/partial-day.ts';
import { dataPageWords } from '../../i18n/data/data-page.ts';
import { dataTableWords } from '../../i18n/data/data-tables.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { columnWordsOf } from '../../views/data/column-words.ts';
import type { Column, ColumnType, DataTable } from '../../views/data/data-table.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';
import { DATE_PATTERN } from './row-schema.ts';

/** A written file: its size in bytes and its SHA-256 in hexadecimal digits. */
export interface WrittenFile {
  bytes: number;
  hash: string;
}

/** The types of columns in a table schema, which knows no lists in CSV and no dates that are as exact as known. */
const TYPES: Record<ColumnType, { type: string; format?: string }> = {
  text: { type: 'string' },
  list: { type: 'string' },
  date: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'date' },
};

/**
 * The descriptor of the CSV files as a tabular data package of Frictionless Data: https://specs.frictionlessdata.io/tabular-data-package/.
 * `version` is the day of the content.
 */
export const dataPackageOf = (tables: { table: DataTable; csv: WrittenFile }[], version: Day): object => ({
  profile: 'tabular-data-package',
  name: packageName(),
  ...(site.doi !== undefined && { id: `https://doi.org/${site.doi}` }),
  title: dataPageWords.datasetTitle(site.name),
  description: `${site.description} ${messages.footer.absence} ${dataPageWords.plainRules}`,
  homepage: absoluteUrl(routes.data()),
  version,
  created: `${version}T00:00:00Z`,
  licenses: [{ path: site.licence.url, title: site.licence.name }],
  contributors: [{ title: site.name, path: absoluteUrl(routes.home()), role: 'publisher' }],
  resources: tables.map(({ table, csv }) => resourceOf(table, csv)),
});

/** The name of the site as a name of packages may be written. */
const packageName = (): string =>
  site.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'visits';

function resourceOf(table: DataTable, { bytes, hash }: WrittenFile): object {
  const foreignKeys = Object.entries(table.columns).flatMap(([name, { idOf }]) =>
    idOf === undefined ? [] : { fields: name, reference: { resource: idOf, fields: 'id' } },
  );
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: dataTableWords[table.name].title,
    description: dataTableWords[table.name].description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: Object.entries(table.columns).map(([name, column]) => fieldOf(table, name, column)),
      missingValues: [''],
      primaryKey: table.key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function fieldOf(table: DataTable, name: string, { type, required, values }: Column): object {
  const { title, description } = columnWordsOf(table, name);
  const constraints = { required: required === true, ...(type === 'date' && { pattern: DATE_PATTERN }), ...(values && { enum: values }) };
  return {
    name,
    title,
    description: type === 'list' ? `${description} ${dataPageWords.listRule}` : description,
    ...TYPES[type],
    constraints,
  };
}
