import { describe, expect, it } from 'vitest';
import { routeMapFile, routeMapOf } from '../../../../src/views/maps/route-map.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import { stops, type BriefingFields } from '../../make-content.ts';

const ID = '2021-04-06-this';

function mapWith(visit: object, ...others: BriefingFields[]) {
  const archive = archiveOf({ briefings: [{ id: ID, visit: { ...visit } }, ...others] });
  return routeMapOf(visitIn(archive, ID), archive);
}

describe('the map of a visit', () => {
  const origin = { place: 'nordhavn', source: 'gazette' };

  it('draws no way where no source says where it came from', () => {
    expect(mapWith({}).route).toBe('');
  });

  it('draws the way from where a source says that it came from', () => {
    const { route, marks } = mapWith({ origin });
    expect([route === '', marks.map(({ name, isStop }) => [name, isStop])]).toEqual([
      false,
      [
        ['Nordhavn', false],
        ['Sudopol', true],
      ],
    ]);
  });

  it('draws the way on to where the journey went', () => {
    const next = { id: '2021-04-08-next', visit: { ...stops('estburg'), journey: 'tour' } };
    expect(mapWith({ journey: 'tour' }, next).marks.map(({ name }) => name)).toEqual(['Sudopol', 'Estburg']);
  });

  it('has every place inside its frame', () => {
    const { marks, width, height } = mapWith({ origin, ...stops('sudopol', 'estburg') });
    expect(marks.filter(({ at: [x, y] }) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
  });
});

describe('the file of the map of a visit', () => {
  const fileOf = (visit: object, date = '2021-04-06') => {
    const archive = archiveOf({ briefings: [{ id: `${date}-this`, visit: { ...visit } }] });
    return routeMapFile(visitIn(archive, `${date}-this`), archive);
  };

  it('has the first place in its name, and is the same for the same way on another day', () => {
    expect(fileOf({})).toMatch(/^sudopol-[\w-]{10}$/);
    expect(fileOf({}, '2021-05-09')).toBe(fileOf({}));
  });

  it.each([
    ['another stop', stops('sudopol', 'estburg')],
    ['an origin', { origin: { place: 'nordhavn', source: 'gazette' } }],
  ])('is another one with %s', (_, visit) => {
    expect(fileOf(visit)).not.toBe(fileOf({}));
  });
});
