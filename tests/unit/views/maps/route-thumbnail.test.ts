import { describe, expect, it } from 'vitest';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { journeyThumbnailOf, visitThumbnailOf } from '../../../../src/views/maps/route-thumbnail.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import { stops } from '../../make-content.ts';

const there = { id: '2021-04-06-there', visit: { ...stops('sudopol'), journey: 'tour' } };
const on = { id: '2021-04-07-on', visit: { ...stops('estburg'), journey: 'tour' } };

describe('the drawing of a way', () => {
  it('of a journey has its stops in the frame, joined by a line, and names them', () => {
    const archive = archiveOf({ briefings: [there, on] });
    const thumbnail = journeyThumbnailOf(getById(archive.journeys, 'tour'), archive);
    expect(thumbnail?.title).toBe('Map of the route: Sudopol, then Estburg');
    expect(thumbnail?.stops).toHaveLength(2);
    for (const [x, y] of thumbnail?.stops ?? []) expect([x > 0, x < 64, y > 0, y < 40]).toEqual([true, true, true, true]);
    const [start = []] = [
      /^M(\d+) (\d+)l/
        .exec(thumbnail?.route ?? '')
        ?.slice(1)
        .map(Number),
    ];
    expect(start).toEqual(thumbnail?.stops[0]);
  });

  it('of a visit has no line where no source says from where', () => {
    const archive = archiveOf({ briefings: [{ ...there, visit: stops('sudopol') }] });
    const thumbnail = visitThumbnailOf(visitIn(archive, there.id), archive);
    expect(thumbnail).toMatchObject({ title: 'Map: Sudopol', route: '' });
    expect(thumbnail?.countries).not.toBe('');
  });

  it('is light enough for a list', () => {
    const archive = archiveOf({ briefings: [there, on] });
    const { land, countries, route } = journeyThumbnailOf(getById(archive.journeys, 'tour'), archive) ?? {
      land: '',
      countries: '',
      route: '',
    };
    expect((land + countries + route).length).toBeLessThan(1500);
  });
});
