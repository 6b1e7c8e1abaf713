import { dataTableWords } from '../../i18n/data/data-tables.ts';
import type { Column, ColumnType, DataTable } from '../../views/data/data-table.ts';
import { columnWordsOf } from '../../views/data/column-words.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';

/** A date as exact as it is known: a year, a month or a day. */
export const DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';

/** What JSON has in the cells of a column. */
const TYPES: Record<ColumnType, object> = {
  text: { type: 'string', minLength: 1 },
  list: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', pattern: DATE_PATTERN },
  day: { type: 'string', pattern: DAY_PATTERN },
  address: { type: 'string', pattern: '^https?://' },
};

/**
 * The JSON Schema (draft 7) of a row of a table, as its JSON files have it. It is made from the columns and not from the schemas of the
 * content, which say what editors may write and change it on the way.
 */
export const rowSchemaOf = (table: DataTable): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: absoluteUrl(routes.dataFile(`${table.name}.schema.json`)),
  title: dataTableWords[table.name].title,
  description: dataTableWords[table.name].description,
  type: 'object',
  properties: Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, propertyOf(table, name, column)])),
  required: Object.keys(table.columns),
  additionalProperties: false,
});

function propertyOf(table: DataTable, name: string, column: Column): object {
  const { title, description } = columnWordsOf(table, name);
  const value = { ...TYPES[column.type], ...(column.values && { enum: column.values }) };
  return column.required ? { title, description, ...value } : { title, description, anyOf: [value, { type: 'null' }] };
}
