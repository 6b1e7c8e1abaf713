import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../../src/archive/load/read-and-check.ts';
import { hosts, makeFiles, stops, visitors, WORLD, type ContentFields } from '../../make-content.ts';
import { makeFolder } from '../../make-folder.ts';

const diagnosticsOf = (fields: ContentFields) => readArchive(makeFolder(makeFiles(fields))).diagnostics;

const CONTRADICTED = [{ id: '2021-04-06-now', visit: { firstSince: { since: 2012, source: 'gazette' } } }, { id: '2015-06-01-between' }];

it('contradictions are reported together with the mistakes of single files', () => {
  expect(diagnosticsOf({ briefings: CONTRADICTED, topics: { ships: { label: 'Ships' } } }).map(({ field }) => field)).toEqual([
    'label',
    'visit.firstSince.since',
  ]);
});

it('a contradiction has the line of its field, or of the nearest enclosing field', () => {
  const touching = [{ id: '2021-04-05-before' }, { id: '2021-04-06-after', visit: { ...hosts('zoe-quist') } }];
  const people = { 'zoe-quist': { name: 'Zoe Quist', family: 'Quist', offices: [] } };
  const files = makeFiles({ briefings: touching, people });
  const text = files.find(({ id }) => id === '2021-04-06-after')?.text.split('\n') ?? [];
  const lineOf = (start: string) => text.findIndex((line) => line.startsWith(start)) + 1;
  const { diagnostics } = readArchive(makeFolder(files));
  expect(diagnostics.filter(({ file }) => file.endsWith('-after.md'))).toMatchObject([
    { field: 'visit.journey', line: lineOf('visit:') },
    { field: 'visit.hosts[0]', line: lineOf('    - person: zoe-quist') },
  ]);
});

it.each([
  ['a person', { people: { 'emil-frank': { name: 'Emil Frank' } } }],
  ['a place', { places: { estburg: { name: 'Estburg' } } }],
  ['a country', { countries: { estmark: { name: 'Estmark' } } }],
])('%s whose file has a mistake does not hide the contradictions of other files', (_name, broken) => {
  const visit = { ...visitors('emil-frank'), ...stops('estburg') };
  const diagnostics = diagnosticsOf({ briefings: [...CONTRADICTED, { id: '2022-01-01-frank-estburg', visit }], ...broken });
  expect(diagnostics.map(({ field }) => field)).toContain('visit.firstSince.since');
});

it('the archive is made again only after a file has changed', () => {
  const dir = makeFolder(makeFiles({ briefings: [{ id: '2021-04-06-a' }] }));
  expect(readArchive(dir).archive).toBe(readArchive(dir).archive);
});

describe('unused files and dead links', () => {
  const content = { topics: { ships: { name: 'Ships' } }, briefings: [{ id: '2021-04-06-a', body: 'See [this](/nowhere/).[@gazette]' }] };

  it('are reported where every file passes', () => {
    const found = diagnosticsOf(content);
    expect(found).toContainEqual(expect.objectContaining({ file: 'topics/ships.yaml' }));
    expect(found).toContainEqual(expect.objectContaining({ file: 'briefings/2021-04-06-a.md', field: 'body' }));
  });

  it('are not reported while a file has a mistake, because that file may use the one and be the target of the other', () => {
    expect(diagnosticsOf({ ...content, people: { 'emil-frank': { name: 'Emil Frank' } } }).map(({ file }) => file)).toEqual([
      'people/emil-frank.yaml',
    ]);
  });

  it('do not occur in the content of the tests', () => {
    expect(readArchive(makeFolder(WORLD)).diagnostics).toEqual([]);
  });
});
