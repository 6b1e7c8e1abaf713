import { describe, expect, it } from 'vitest';
import { journeyListViews, relationshipListViews, entityListViews } from '../../../../src/views/lists/entity-lists.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, plannedVisit, stops } from '../../make-content.ts';

const texts = (view: { items: { text: string }[] }) => view.items.map(({ text }) => text);

describe('the list of people', () => {
  it('is sorted by surname', () => {
    const people = { 'zoe-adler': { name: 'Zoe Adler', family: 'Adler', offices: [] } };
    const briefings = [{ id: '2021-04-06-a', visit: { delegation: [{ person: 'zoe-adler' }] } }];
    expect(texts(entityListViews('people', archiveOf({ people, briefings }))[0])).toEqual(['Zoe Adler', 'Anna Berg', 'Bruno Costa']);
  });

  it('leaves out people whom no briefing names', () => {
    expect(texts(entityListViews('people', archiveOf({ briefings: [{ id: '2021-04-06-a' }] }))[0])).not.toContain('Clara Diaz');
  });

  it('says how many briefings name each', () => {
    const briefings = [{ id: '2021-04-06-a' }, { id: '2022-04-06-b', visit: hosts('clara-diaz') }];
    expect(entityListViews('people', archiveOf({ briefings }))[0].items.map(({ count }) => count)).toEqual([
      '2 briefings',
      '1 briefing',
      '1 briefing',
    ]);
  });

  it('counts visits of the register apart from briefings', () => {
    const register = [{ id: '2019-05-01-berg' }, { id: '2018-05-01-prins', visitor: 'Olga Prins', office: 'Foreign Minister' }];
    const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }], register });
    const counts = entityListViews('countries', archive)[0].items.map(({ text, count }) => [text, count]);
    expect(counts).toEqual([
      ['Norland', '1 briefing, 2 other visits'],
      ['Sudonia', '1 briefing, 2 other visits'],
    ]);
    const [list] = entityListViews('people', archiveOf({ register: [{ id: '2019-05-01-berg' }] }));
    expect(list.items.map(({ count }) => count)).toEqual(['1 other visit']);
  });
});

it('relationships are listed with most visits first', () => {
  const briefings = [
    { id: '2021-01-01-a', visit: { ...hosts('emil-frank'), ...stops('estburg') } },
    { id: '2021-02-01-b' },
    { id: '2021-03-01-c' },
  ];
  expect(texts(relationshipListViews(archiveOf({ briefings }))[0])).toEqual(['Norland and Sudonia', 'Estmark and Norland']);
});

it('a relationship without a visit that took place says so instead of the days of the last one', () => {
  const briefings = [
    { id: '2021-01-01-a', visit: { ...hosts('emil-frank'), ...stops('estburg'), ...plannedVisit('cancelled', '2021-01-01') } },
    { id: '2021-02-01-b', visit: { to: '2021-02-02' } },
  ];
  expect(relationshipListViews(archiveOf({ briefings }))[0].items.map(({ note, count }) => [count, note])).toEqual([
    ['1 visit', '1–2 February 2021'],
    ['0 visits', 'none took place'],
  ]);
});

it('journeys are listed newest first, with traveller, days and places', () => {
  const briefings = [
    { id: '2020-01-01-a', visit: { journey: 'winter', to: '2020-01-02' } },
    { id: '2021-06-01-b', visit: { journey: 'summer', ...stops('estburg') } },
    { id: '2021-06-02-c', visit: { journey: 'summer', to: '2021-06-03' } },
  ];
  expect(journeyListViews(archiveOf({ briefings }))[0].items).toMatchObject([
    { text: 'Anna Berg’s trip, 1–3 June 2021', href: '/journeys/summer/', note: 'Estburg → Sudopol', count: '2 visits' },
    { text: 'Anna Berg’s trip, 1–2 January 2020' },
  ]);
});

it('a stop without a known place is named by its country', () => {
  const briefings = [{ id: '2021-06-01-b', visit: { journey: 'summer', to: '2021-06-02' } }];
  const register = [{ id: '2021-06-02-c', to: 'estmark' }];
  expect(journeyListViews(archiveOf({ briefings, register }))[0].items.map(({ note }) => note)).toEqual(['Sudopol → Estmark']);
});

it('a journey with an unknown end has no last day', () => {
  const briefings = [
    { id: '2021-06-01-b', visit: { journey: 'summer', to: '2021-06-01' } },
    { id: '2021-06-02-c', visit: { journey: 'summer', ...stops('estburg') } },
  ];
  expect(texts(journeyListViews(archiveOf({ briefings }))[0])).not.toEqual(['Anna Berg’s trip, 1–2 June 2021']);
});

describe('jumps within a long list', () => {
  const peopleNamed = (families: string[]) =>
    Object.fromEntries(families.map((family, at) => [`p-${at}`, { name: `Ada ${family}`, family, offices: [] }]));
  const listOf = (families: string[]) => {
    const delegation = families.map((_, at) => ({ person: `p-${at}` }));
    return entityListViews(
      'people',
      archiveOf({ people: peopleNamed(families), briefings: [{ id: '2021-04-06-a', visit: { delegation } }] }),
    )[0];
  };

  it('lead to the first name under each letter', () => {
    const view = listOf(Array.from({ length: 40 }, (_, at) => (at < 20 ? `Adler${at}` : `Zorn${at}`)));
    expect(view.jumps.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'Z']);
    const anchored = view.items.filter(({ anchor }) => anchor);
    expect(view.jumps.map(({ href }) => href)).toEqual(anchored.map(({ anchor }) => `#${anchor}`));
    expect(anchored.at(-1)?.text).toBe('Ada Zorn20');
  });

  it('are left out of a short list', () => {
    expect(listOf(['Adler', 'Zorn']).jumps).toEqual([]);
  });
});
