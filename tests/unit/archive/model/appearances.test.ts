import { describe, expect, it } from 'vitest';
import { countAppearances } from '../../../../src/archive/model/appearances.ts';
import { archiveOf } from '../../make-archive.ts';
import { visitors, type BriefingFields } from '../../make-content.ts';

const rolesOf = (entity: string, ...briefings: BriefingFields[]) =>
  archiveOf({ briefings })
    .appearances.get(entity)
    ?.map(({ role, visit }) => `${role} in ${visit.id}`);

describe('an entity appears', () => {
  it('in each briefing about it, newest visit first', () => {
    expect(rolesOf('person:anna-berg', { id: '2020-01-01-a' }, { id: '2021-01-01-b' })).toEqual([
      'visitor in 2021-01-01-b',
      'visitor in 2020-01-01-a',
    ]);
  });

  it('once in each briefing, in its closest role', () => {
    expect(rolesOf('person:anna-berg', { id: '2020-01-01-a', body: 'Anna Berg came.[@gazette]' })).toEqual(['visitor in 2020-01-01-a']);
  });

  it.each([
    ['person:bruno-costa', 'host'],
    ['person:emil-frank', 'met'],
    ['person:clara-diaz', 'delegation'],
    ['country:norland', 'sending'],
    ['country:sudonia', 'receiving'],
    ['country:estmark', 'mentioned'],
    ['place:sudopol', 'concerned'],
    ['topic:trade', 'concerned'],
    ['organisation:northern-league', 'concerned'],
    ['place:nordhavn', 'mentioned'],
  ])('%s: as %s', (entity, role) => {
    const visit = { ...visitors('anna-berg'), met: [{ person: 'emil-frank' }], delegation: [{ person: 'clara-diaz' }] };
    const briefing = { id: '2020-01-01-a', visit, organisations: ['northern-league'], body: 'From Nordhavn.[@gazette]' };
    expect(rolesOf(entity, briefing)).toEqual([`${role} in 2020-01-01-a`]);
  });

  it('as a speaker where it is only quoted', () => {
    const quotes = [{ key: 'dry', words: 'we are dry', speaker: 'clara-diaz', occasion: 'A speech', source: 'gazette' }];
    expect(rolesOf('person:clara-diaz', { id: '2020-01-01-a', quotes, body: 'The word was “we are dry”.[@gazette]' })).toEqual([
      'speaker in 2020-01-01-a',
    ]);
  });

  it('as a speaker where it only stated a figure', () => {
    const figures = [{ key: 'ships', what: 'ships', value: 2, unit: 'ships', by: 'clara-diaz', source: 'gazette' }];
    expect(rolesOf('person:clara-diaz', { id: '2020-01-01-a', figures })).toEqual(['speaker in 2020-01-01-a']);
  });

  it('as mentioned where it only signed a paper', () => {
    const documents = [{ key: 'pact', kind: 'treaty', title: 'A pact', parties: ['sudonia', 'estmark'], source: 'gazette' }];
    expect(rolesOf('country:estmark', { id: '2020-01-01-a', documents })).toEqual(['mentioned in 2020-01-01-a']);
    expect(rolesOf('country:sudonia', { id: '2020-01-01-a', documents })).toEqual(['receiving in 2020-01-01-a']);
  });

  it('in visits with a briefing and in others, which are counted apart', () => {
    const { appearances } = archiveOf({ briefings: [{ id: '2020-01-01-a' }], register: [{ id: '2018-a' }, { id: '2019-b' }] });
    expect(countAppearances(appearances.get('person:anna-berg'))).toMatchObject({ briefings: 1, others: { made: 2, cancelled: 0 } });
    expect(countAppearances()).toMatchObject({ briefings: 0, others: { made: 0 } });
  });

  it('nowhere where nothing names it', () => {
    expect(rolesOf('topic:energy', { id: '2020-01-01-a' })).toBeUndefined();
  });
});
