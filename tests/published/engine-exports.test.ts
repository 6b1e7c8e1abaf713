import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readArchive } from '../../src/archive/load/read-and-check.ts';
import { messages } from '../../src/i18n/messages.ts';
import { ENGINE_FILES } from '../../src/search/engines/engine-files.ts';
import { engineRecords } from '../../src/search/engines/engine-records.ts';
import { BUILD_DAY } from '../e2e/sites.ts';
import { CONTENT, DIR, isOwnSite, read } from './built-site.ts';

if (!isOwnSite) vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(BUILD_DAY) / 1000));
const { archive } = readArchive(CONTENT);
vi.unstubAllEnvs();
const recordsOf = () => engineRecords(archive, ({ id }) => read(`briefings/${id}/index.html`));
const records = [...recordsOf()];

/** The lines of a file for an engine. */
const linesOf = (engine: string, file: string): string[] => [
  ...(ENGINE_FILES[engine]?.find(({ name }) => name === file)?.lines(archive, recordsOf()) ?? []),
];
const jsonOf = (engine: string, file: string): unknown => JSON.parse(linesOf(engine, file).join('\n'));
const everyField = [...new Set(records.flatMap(Object.keys))].filter((field) => field !== 'id');

describe('the records for other engines', () => {
  test('are a briefing each, and all visits, quotes, promises, documents and sources', () => {
    const counts = Map.groupBy(records, ({ kind }) => kind);
    const sum = (count: (it: (typeof archive.briefings)[number]) => number) =>
      archive.briefings.reduce((total, it) => total + count(it), 0);
    expect(Object.fromEntries([...counts].map(([kind, of]) => [kind, of.length]))).toEqual(
      Object.fromEntries(
        Object.entries({
          briefing: archive.briefings.length,
          visit: archive.visits.length - archive.briefings.length,
          quote: sum(({ quotes }) => quotes.length),
          promise: sum(({ commitments }) => commitments.length),
          document: sum(({ documents }) => documents.length),
          source: sum(({ sources }) => sources.length),
        }).filter(([, count]) => count > 0),
      ),
    );
  });

  test('have an id each that every engine takes, and lead to a page and a place on it', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(records.filter(({ id }) => !/^[\w-]{1,511}$/.test(id))).toEqual([]);
    const lost = records.filter(({ url }) => {
      const [path = '', anchor] = url.split('#');
      const file = `${path.slice(1)}index.html`;
      return !existsSync(join(DIR, file)) || (anchor !== undefined && !read(file).includes(` id="${anchor}"`));
    });
    expect(lost.map(({ url }) => url)).toEqual([]);
  });

  test('have words and no markup', () => {
    expect(records.filter(({ content, title }) => content === '' || title === '')).toEqual([]);
    expect(records.filter(({ content }) => /<\/?[a-z]+[ >]|&(?:amp|lt|quot|#\d+);/.test(content))).toEqual([]);
  });

  test('leave out what the index leaves out: lists of links, the card of the visit, numbers of notes', () => {
    const briefings = records.filter(({ kind }) => kind === 'briefing');
    expect(briefings.filter(({ content }) => content.includes(messages.briefing.contents.label))).toEqual([]);
    expect(briefings.every(({ content, title }) => content.startsWith(title))).toBe(true);
  });
});

describe('the files for each engine, read back', () => {
  test('OpenSearch: a mapping of every field, a query over mapped fields, and a pair of lines for each record', () => {
    const { mappings } = jsonOf('opensearch', 'mapping.json') as { mappings: { properties: Record<string, unknown> } };
    expect(everyField.filter((field) => !(field in mappings.properties))).toEqual([]);
    const { query } = jsonOf('opensearch', 'query.json') as { query: { multi_match: { fields: string[] } } };
    expect(query.multi_match.fields.filter((field) => !(field.replace(/\^.*/, '') in mappings.properties))).toEqual([]);
    const lines = linesOf('opensearch', 'bulk.ndjson').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter((_, at) => at % 2 === 0)).toEqual(records.map(({ id }) => ({ index: { _id: id } })));
    expect(lines.filter((_, at) => at % 2 === 1)).toEqual(records.map(({ id: _, ...fields }) => fields));
  });

  test('Typesense: a field of the schema for every field, as many weights as fields, and a line for each record', () => {
    const { fields } = jsonOf('typesense', 'schema.json') as { fields: { name: string; optional: boolean }[] };
    const names = new Set(fields.map(({ name }) => name));
    expect(everyField.filter((field) => !names.has(field))).toEqual([]);
    const needed = fields.filter(({ optional }) => !optional).map(({ name }) => name);
    expect(records.filter((record) => needed.some((name) => record[name] === undefined))).toEqual([]);
    const search = jsonOf('typesense', 'search.json') as { query_by: string; query_by_weights: string };
    expect(search.query_by_weights.split(',')).toHaveLength(search.query_by.split(',').length);
    expect(search.query_by.split(',').filter((name) => !names.has(name))).toEqual([]);
    expect(linesOf('typesense', 'documents.jsonl').map((line) => JSON.parse(line) as object)).toEqual(records);
  });

  test('Meilisearch: settings that name every field, and a line for each record', () => {
    const settings = jsonOf('meilisearch', 'settings.json') as { searchableAttributes: string[]; filterableAttributes: string[] };
    const named = new Set([...settings.searchableAttributes, ...settings.filterableAttributes, 'url', 'lang']);
    expect(everyField.filter((field) => !named.has(field))).toEqual([]);
    expect(linesOf('meilisearch', 'documents.ndjson').map((line) => JSON.parse(line) as object)).toEqual(records);
  });
});
