import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../make-archive.ts';
import { stops, visitors, type BriefingFields } from '../../make-content.ts';

const outward = { id: '2020-01-01-berg-sudopol' };
const inward = { id: '2021-01-01-diaz-nordhavn', visit: { ...visitors('clara-diaz'), ...stops('nordhavn') } };

const relationshipsOf = (...briefings: BriefingFields[]) =>
  [...archiveOf({ briefings }).relationships.values()].map(({ slug, visits }) => [slug, ...visits.map(({ id }) => id)]);

describe('a relationship', () => {
  it('holds the visits of two countries in both directions, newest first', () => {
    expect(relationshipsOf(outward, inward)).toEqual([['norland-sudonia', inward.id, outward.id]]);
  });

  it('is the same whichever country sends the visitor', () => {
    expect(relationshipsOf(inward)).toEqual([['norland-sudonia', inward.id]]);
  });

  it('names its countries in the order of its slug', () => {
    const { relationships } = archiveOf({ briefings: [inward] });
    expect(relationships.get('norland-sudonia')?.countries.map(({ id }) => id)).toEqual(['norland', 'sudonia']);
  });

  it('is made by each visitor’s country with each receiving country', () => {
    const visit = { ...visitors('anna-berg', 'emil-frank'), ...stops('sudopol') };
    expect(relationshipsOf({ id: '2021-04-06-a', visit })).toEqual([
      ['estmark-sudonia', '2021-04-06-a'],
      ['norland-sudonia', '2021-04-06-a'],
    ]);
  });

  it('holds a visit once, however many people and places of the two countries it has', () => {
    const places = { portus: { name: 'Portus', country: 'sudonia', latitude: 1, longitude: 1 } };
    const { relationships } = archiveOf({ places, briefings: [{ id: '2021-04-06-a', visit: stops('sudopol', 'portus', 'sudopol') }] });
    expect(relationships.get('norland-sudonia')?.visits).toHaveLength(1);
  });

  it('holds a visit once that people of both countries made to both', () => {
    const visit = { ...visitors('anna-berg', 'clara-diaz'), ...stops('sudopol', 'nordhavn') };
    expect(relationshipsOf({ id: '2021-04-06-a', visit })).toEqual([['norland-sudonia', '2021-04-06-a']]);
  });

  it('is not made by a stop at home', () => {
    expect(relationshipsOf({ id: '2021-04-06-a', visit: stops('nordhavn') })).toEqual([]);
  });

  it('is not made by meeting people of a third country', () => {
    const visit = { met: [{ person: 'emil-frank' }] };
    expect(relationshipsOf({ id: '2021-04-06-a', visit })).toEqual([['norland-sudonia', '2021-04-06-a']]);
  });
});
