import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import type { EngineRecord } from './engine-records.ts';

/** The fields that engines search, and how much a word in each counts; the proportions are those of the site's own index. */
export const WEIGHTS: Record<string, number> = {
  title: 8,
  gist: 9,
  offices: 5,
  hosts: 2,
  topics: 2,
  summary: 2,
  content: 1,
  hostOffices: 1,
  names: 1,
  subjects: 1,
};

/** Fields that are searched and count least. */
const OTHERS = ['spellings', 'route', 'when', 'terms', 'sources', 'briefing', 'occasion', 'paper', 'label', 'asOf'] as const;

export const SEARCHED = [...Object.keys(WEIGHTS), ...OTHERS];

/** Fields that are only shown or filtered by. */
const KEPT = ['kind', 'url', 'state', 'lang'] as const;

/** A file for an engine: a text, or one line for each record. */
export interface EngineFile {
  name: string;
  lines: (archive: Archive, records: Iterable<EngineRecord>) => Iterable<string>;
}

const json = (name: string, make: (archive: Archive) => unknown): EngineFile => ({
  name,
  lines: (archive) => [JSON.stringify(make(archive), undefined, 2)],
});

const each = (name: string, linesOf: (record: EngineRecord) => string[]): EngineFile => ({
  name,
  lines: function* (_, records) {
    for (const record of records) yield* linesOf(record);
  },
});

/** Groups of words that mean the same, for engines that take such groups. */
const groupsOf = ({ synonyms }: Archive): string[][] => synonyms.synonyms.map(({ words }) => words).filter(({ length }) => length > 1);

/** The files for each engine, by the name of the export. What to type stands in `src/search/engines/README.md`. */
export const ENGINE_FILES: Record<string, EngineFile[]> = {
  records: [each('records.jsonl', (record) => [JSON.stringify(record)])],
  opensearch: [
    json('mapping.json', (archive) => ({
      settings: {
        analysis: {
          filter: { same_words: { type: 'synonym_graph', lenient: true, synonyms: groupsOf(archive).map((words) => words.join(', ')) } },
          analyzer: { readers: { tokenizer: 'standard', filter: ['lowercase', 'asciifolding', 'same_words'] } },
        },
      },
      mappings: {
        dynamic: false,
        properties: {
          ...Object.fromEntries(SEARCHED.map((name) => [name, { type: 'text', analyzer: 'standard', search_analyzer: 'readers' }])),
          ...Object.fromEntries(KEPT.map((name) => [name, { type: 'keyword' }])),
        },
      },
    })),
    json('query.json', () => ({
      query: {
        multi_match: { query: '{{query}}', type: 'cross_fields', operator: 'and', fields: weighted((name, weight) => `${name}^${weight}`) },
      },
      highlight: { fields: { content: {} } },
    })),
    each('bulk.ndjson', ({ id, ...fields }) => [JSON.stringify({ index: { _id: id } }), JSON.stringify(fields)]),
  ],
  typesense: [
    json('schema.json', () => ({
      name: 'archive',
      fields: [
        ...SEARCHED.map((name) => ({ name, type: 'string', optional: name !== 'title' && name !== 'content', locale: messages.lang })),
        ...KEPT.map((name) => ({
          name,
          type: 'string',
          optional: true,
          facet: name === 'kind' || name === 'state',
          index: name !== 'url',
        })),
      ],
    })),
    json('search.json', () => ({
      query_by: weighted((name) => name).join(','),
      query_by_weights: weighted((_, weight) => String(weight)).join(','),
    })),
    each('documents.jsonl', (record) => [JSON.stringify(record)]),
  ],
  meilisearch: [
    json('settings.json', (archive) => ({
      searchableAttributes: weighted((name) => name),
      filterableAttributes: ['kind', 'state'],
      synonyms: Object.fromEntries(
        groupsOf(archive).flatMap((words) => words.map((word) => [word, words.filter((other) => other !== word)])),
      ),
    })),
    each('documents.ndjson', (record) => [JSON.stringify(record)]),
  ],
};

/** The searched fields, the heaviest first. */
const weighted = (print: (name: string, weight: number) => string): string[] =>
  [...Object.entries(WEIGHTS).sort(([, a], [, b]) => b - a), ...OTHERS.map((name): [string, number] => [name, 1])].map(([name, weight]) =>
    print(name, weight),
  );
