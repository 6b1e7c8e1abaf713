import { describe, expect, it } from 'vitest';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { journeyMapOf } from '../../../../src/views/maps/journey-map.ts';
import { archiveOf } from '../../make-archive.ts';
import { stops, type BriefingFields, type RowFields } from '../../make-content.ts';

const there = { id: '2021-04-06-there', visit: { ...stops('sudopol'), journey: 'tour' } };
const on = { id: '2021-04-07-on', visit: { ...stops('estburg'), journey: 'tour' } };

function mapOf(briefings: BriefingFields[], register: RowFields[] = []) {
  const archive = archiveOf({ briefings, register });
  return journeyMapOf(getById(archive.journeys, 'tour'), archive);
}

describe('the map of a journey', () => {
  it('numbers the stops in order and names each, on wide and narrow pages', () => {
    const map = mapOf([there, on]);
    for (const { marks } of map?.rooms ?? []) {
      expect(marks.map(({ number }) => number)).toEqual(['1', '2']);
      expect(marks.flatMap(({ label }) => (label.isShown ? [label.name] : [])).sort()).toEqual(['Estburg', 'Sudopol']);
    }
    expect(map?.rooms).toHaveLength(2);
    expect(map?.description).toBe('In order: 1 Sudopol, 2 Estburg.');
  });

  it('gives a place to which the journey came back both numbers', () => {
    const back = { id: '2021-04-08-back', visit: { ...stops('sudopol'), journey: 'tour' } };
    expect(mapOf([there, on, back])?.rooms[0]?.marks.map(({ number }) => number)).toEqual(['1, 3', '2']);
  });

  it('begins where a source says that it came from, without a number', () => {
    const from = { ...there, visit: { ...there.visit, origin: { place: 'nordhavn', source: 'gazette' } } };
    const map = mapOf([from, on]);
    expect(map?.rooms[0]?.marks.map(({ number }) => number)).toEqual(['', '1', '2']);
    expect(map?.lines).toHaveLength(2);
  });

  it('draws no line across a stop of which no place is known, and says so', () => {
    const row = { id: '2021-04-07-row', to: 'estmark', end: '2021-04-07' };
    const last = { id: '2021-04-08-last', visit: { ...stops('nordhavn'), journey: 'tour' } };
    const map = mapOf([{ ...there, visit: { ...there.visit, to: '2021-04-06' } }, last], [row]);
    expect(map?.lines.filter(({ path }) => path !== '')).toEqual([]);
    expect(map?.description).toBe('In order: 1 Sudopol, 2 Nordhavn. Not on the map because the place is not known: Estmark.');
  });
});
