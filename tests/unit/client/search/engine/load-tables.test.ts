import { describe, expect, it } from 'vitest';
import { decodeDays, decodeFacetTable } from '../../../../../src/client/search/engine/load-tables.ts';
import { decodeOtherRecords } from '../../../../../src/client/search/engine/decode-other-records.ts';
import { searchTables } from '../../../../../src/views/parts/search-tables.ts';
import { archiveOf } from '../../../make-archive.ts';
import { stops, visitors } from '../../../make-content.ts';

const quote = (key: string) => ({ key, words: 'Peace', speaker: 'anna-berg', occasion: 'At the door', source: 'gazette' });
const commitment = (key: string, state: string) => ({
  key,
  kind: 'open',
  by: ['norland'],
  what: 'Trade more',
  source: 'gazette',
  history: [{ state, asOf: '2021-05-01', basis: 'event', note: 'So it was.', sources: ['gazette'] }],
});

const document = (key: string, kind: string) => ({ key, kind, title: `On the ${key}`, parties: ['norland'], source: 'gazette' });

const archive = archiveOf({
  briefings: [
    {
      id: '2020-02-a',
      body: 'She said:[@gazette]\n\n::quote[peace]',
      quotes: [quote('peace')],
      commitments: [commitment('more', 'pending'), commitment('again', 'withdrawn')],
      documents: [document('line', 'treaty'), document('port', 'plan')],
    },
    { id: '2021-04-06-b', visit: { ...stops('estburg'), to: '2021-04-08', kind: 'state' }, topics: ['energy', 'trade'] },
  ],
  register: [{ id: '2022-visit' }, { id: '2019-05-06-visit' }],
});
const { facets, names, days, otherRecords } = searchTables(archive);
const day = (text: string): number => Date.parse(text) / 86_400_000;

describe('the tables beside the index, decoded', () => {
  it('number visits with a briefing before the others, each from the newest to the oldest', () => {
    expect(Object.fromEntries(decodeFacetTable(facets.country))).toEqual({ norland: [0, 1, 2, 3], estmark: [0], sudonia: [1, 2, 3] });
  });

  it.each([
    ['relationship', { 'estmark-norland': [0], 'norland-sudonia': [1, 2, 3] }],
    ['topic', { energy: [0], trade: [0, 1] }],
    ['kind', { state: [0], official: [1, 2, 3] }],
    ['commitment', { pending: [1], withdrawn: [1] }],
    ['document', { treaty: [1], plan: [1] }],
  ] as const)('list the visits of each value of the facet %s', (facet, table) => {
    expect(Object.fromEntries(decodeFacetTable(facets[facet]))).toEqual(table);
  });

  it('have the names of the values of a facet', () => {
    expect(names.country).toMatchObject({ norland: 'Norland', estmark: 'Estmark' });
    expect(names.relationship).toMatchObject({ 'norland-sudonia': 'Norland and Sudonia' });
  });

  it('have the days of every visit; a date known to the month or year stands for all its days', () => {
    expect(decodeDays(days)).toEqual([
      { first: day('2021-04-06'), last: day('2021-04-08') },
      { first: day('2020-02-01'), last: day('2020-02-29') },
      { first: day('2022-01-01'), last: day('2022-12-31') },
      { first: day('2019-05-06'), last: day('2019-05-06') },
    ]);
  });

  it('list the visits from and to each country and place', () => {
    const { senders, destinations } = searchTables(archive);
    expect(Object.fromEntries(decodeFacetTable(senders))).toEqual({ 'country/norland': [0, 1, 2, 3] });
    expect(Object.fromEntries(decodeFacetTable(destinations))).toMatchObject({
      'country/estmark': [0],
      'place/estburg': [0],
      'country/sudonia': [1, 2, 3],
    });
  });

  it('list the visits of an organisation that takes part and of one that sends the visitor', () => {
    const organisations = { league: { name: 'Northern League' } };
    const people = {
      'eva-falk': {
        name: 'Eva Falk',
        family: 'Falk',
        offices: [{ title: 'Secretary-General', function: 'other', organisation: 'league' }],
      },
    };
    const sent = archiveOf({ organisations, people, briefings: [{ id: '2021-05-01-c', visit: visitors('eva-falk') }] });
    expect(searchTables(sent).facets.organisation).toEqual({ league: [0] });
  });

  it('have the visit of every other record, the state of every commitment and the kind of every document', () => {
    expect(decodeOtherRecords(otherRecords)).toEqual([
      { kind: 'visits', visit: 2 },
      { kind: 'visits', visit: 3 },
      { kind: 'quotes', visit: 1 },
      { kind: 'commitments', visit: 1, state: 'pending' },
      { kind: 'commitments', visit: 1, state: 'withdrawn' },
      { kind: 'documents', visit: 1, paper: 'treaty' },
      { kind: 'documents', visit: 1, paper: 'plan' },
      { kind: 'sources', visit: 0 },
      { kind: 'sources', visit: 1 },
    ]);
  });
});
