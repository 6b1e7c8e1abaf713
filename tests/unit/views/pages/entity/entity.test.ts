import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../../src/archive/model/archive.ts';
import type { Entity } from '../../../../../src/archive/model/entity.ts';
import { getById } from '../../../../../src/archive/model/entities-by-id.ts';
import type { EntityList } from '../../../../../src/archive/model/entities-by-id.ts';
import { entityView } from '../../../../../src/views/pages/entity/entity.ts';
import { archiveOf } from '../../../make-archive.ts';
import { hosts, stops, visitors } from '../../../make-content.ts';

const there = { id: '2020-01-01-there' };
const back = { id: '2021-01-01-back', visit: { ...visitors('clara-diaz'), ...hosts('anna-berg'), ...stops('nordhavn') } };
const archive = archiveOf({ briefings: [there, back] });

/** The sections of an entity’s page: each with the texts or addresses that it lists. */
function sectionsOf(list: EntityList, id: string, of: Archive = archive): Record<string, unknown[]> {
  const { sections } = entityView(getById<Entity>(of[list], id), of);
  return Object.fromEntries(sections.map((it) => [it.heading, it.items.map((item) => ('href' in item ? (item.href ?? item) : item))]));
}

describe('what was signed or issued', () => {
  const documents = [{ key: 'pact', kind: 'treaty', title: 'A pact', parties: ['estmark', 'northern-league'], source: 'gazette' }];
  const signed = archiveOf({ briefings: [{ ...there, documents }, back] });

  it.each([
    ['countries', 'estmark'],
    ['organisations', 'northern-league'],
    ['topics', 'trade'],
  ] as const)('is on the page of %s: %s', (list, id) => {
    expect(sectionsOf(list, id, signed)['Signed and issued']).toEqual(['/briefings/2020-01-01-there/#document-pact']);
  });

  it('is not on the page of a country that is no party, nor of a person', () => {
    expect(sectionsOf('countries', 'sudonia', signed)).not.toHaveProperty('Signed and issued');
    expect(sectionsOf('people', 'anna-berg', signed)).not.toHaveProperty('Signed and issued');
  });
});

describe('the page of a person', () => {
  it('has visits made and received apart', () => {
    expect(sectionsOf('people', 'anna-berg')).toMatchObject({
      'Visits made': ['/briefings/2020-01-01-there/'],
      'Visits received': ['/briefings/2021-01-01-back/'],
    });
  });

  it('has those met across the table', () => {
    expect(sectionsOf('people', 'anna-berg')['People met']).toEqual(['/people/clara-diaz/', '/people/bruno-costa/']);
  });

  it('has the offices with what is known of their dates', () => {
    expect(sectionsOf('people', 'anna-berg')['Offices']).toEqual([
      { label: 'Minister of Foreign Affairs, Norland', value: 'since 1 May 2008' },
    ]);
  });

  it('has the person’s words', () => {
    const quotes = [{ key: 'dry', words: 'we are dry', speaker: 'bruno-costa', occasion: 'A speech', source: 'gazette' }];
    const spoken = archiveOf({ briefings: [{ ...there, quotes, body: 'He said “we are dry”.[@gazette]' }] });
    expect(sectionsOf('people', 'bruno-costa', spoken)['Quotes']).toEqual(['/briefings/2020-01-01-there/#quote-dry']);
  });
});

describe('the box that searches within a page', () => {
  const withinOf = (list: EntityList, id: string, of: Archive = archive) => entityView(getById<Entity>(of[list], id), of).within;

  it('has the filter of the search page for a person, a country and a topic', () => {
    expect([withinOf('people', 'anna-berg'), withinOf('countries', 'norland'), withinOf('topics', 'trade')]).toEqual([
      { parameter: 'person', value: 'anna-berg' },
      { parameter: 'country', value: 'norland' },
      { parameter: 'topic', value: 'trade' },
    ]);
  });

  it('is missing where the filter would find nothing, or there is none', () => {
    const mentioned = archiveOf({ briefings: [{ ...there, body: 'They spoke of Clara Diaz.[@gazette]' }] });
    expect([withinOf('people', 'clara-diaz', mentioned), withinOf('places', 'sudopol')]).toEqual([undefined, undefined]);
  });
});

describe('the page of a country', () => {
  it('has its pairs, and visits made and received', () => {
    expect(sectionsOf('countries', 'norland')).toMatchObject({
      'Pairs of countries': ['/relationships/norland-sudonia/'],
      'Visits received': ['/briefings/2021-01-01-back/'],
      'Visits made': ['/briefings/2020-01-01-there/'],
    });
  });
});

describe('the page of a place', () => {
  it('has the visits to it and its country', () => {
    expect(sectionsOf('places', 'sudopol')).toMatchObject({
      'Visits here': ['/briefings/2020-01-01-there/'],
      Country: ['/countries/sudonia/'],
    });
  });
});

it('an entity that no briefing names has no page', () => {
  expect(() => sectionsOf('topics', 'energy')).toThrow('Energy appears in no briefing.');
});
