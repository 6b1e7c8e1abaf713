import { dataPageWords } from '../../i18n/data/data-page.ts';
import { DATA_TABLES } from '../../views/data/all-data-tables.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';

const TEXT = { type: 'string', minLength: 1 };
const ADDRESS = { type: 'string', pattern: '^https?://' };
const DAY = { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, { type: 'null' }] };

/** An object that has these properties and no others. */
const object = (properties: Record<string, object>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** Lists by the names of tables; a table of which there is nothing is left out. */
const byTable = (itemOf: (name: string) => object): object => ({
  type: 'object',
  properties: Object.fromEntries(DATA_TABLES.map(({ name }) => [name, { type: 'array', minItems: 1, items: itemOf(name) }])),
  additionalProperties: false,
});

/** The JSON Schema (draft 7) of the data beside a page. Rows have the schemas of their tables. */
export const pageSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: absoluteUrl(routes.dataFile('page.schema.json')),
  title: dataPageWords.pages,
  description: dataPageWords.pagesNote,
  ...object({
    $schema: ADDRESS,
    url: ADDRESS,
    title: TEXT,
    summary: TEXT,
    published: DAY,
    updated: DAY,
    licence: ADDRESS,
    about: { anyOf: [object({ table: { enum: DATA_TABLES.map(({ name }) => name) }, id: TEXT }), { type: 'null' }] },
    sections: {
      type: 'array',
      items: object({ id: TEXT, heading: TEXT, ids: byTable(() => TEXT), more: { type: 'array', items: ADDRESS } }),
    },
    rows: byTable((name) => ({ $ref: absoluteUrl(routes.dataFile(`${name}.schema.json`)) })),
    formats: { type: 'array', items: object({ type: TEXT, title: TEXT, url: ADDRESS }) },
  }),
});
