import { describe, expect, it } from 'vitest';
import { visitCalendarOf } from '../../../../src/views/charts/visit-calendar.ts';
import { visitsByYear } from '../../../../src/views/lists/visits-by-year.ts';
import { archiveOf } from '../../make-archive.ts';
import type { ContentFields } from '../../make-content.ts';

const rowsOf = (fields: ContentFields) => visitCalendarOf(visitsByYear(archiveOf(fields)), (year) => `y${year}`).rows;
const briefings = (...ids: string[]) => ids.map((id) => ({ id }));

describe('the calendar of visits', () => {
  it('puts each visit at its date in the row of its year', () => {
    const [later, earlier] = rowsOf({ briefings: briefings('2021-01-01-a', '2021-12-31-b', '2020-07-02-c') });
    expect(later?.dots.map(({ x }) => Math.round(x))).toEqual([0, 100]);
    expect(earlier?.dots.map(({ x }) => Math.round(x))).toEqual([50]);
    expect([later?.href, earlier?.href]).toEqual(['#y2021', '#y2020']);
  });

  it('puts a visit known only to the month in the middle of it, and one known only to the year apart', () => {
    const [row] = rowsOf({ register: [{ id: '2021-06-berg' }, { id: '2021-berg' }] });
    expect(row?.dots.map(({ x }) => Math.round(x))).toEqual([45]);
    expect(row?.undated).toHaveLength(1);
  });

  it('stacks dots that would hide one another', () => {
    const [row] = rowsOf({ briefings: briefings('2021-04-06-a', '2021-04-08-b', '2021-09-01-c') });
    const heights = row?.dots.map(({ y }) => y) ?? [];
    expect(new Set(heights.slice(0, 2)).size).toBe(2);
    expect(heights[2]).toBe(heights[0]);
    expect(Math.max(...heights)).toBeLessThan(row?.height ?? 0);
  });

  it('tells visits with a briefing from those without, and leads to both', () => {
    const [row] = rowsOf({ briefings: briefings('2021-04-06-a'), register: [{ id: '2021-09-01-berg' }] });
    expect(row?.dots.map(({ hasBriefing }) => hasBriefing)).toEqual([true, false]);
    expect(row?.dots.map(({ href }) => href)).toEqual(['/briefings/2021-04-06-a/', '/briefings/2021/#2021-09-01-berg']);
  });
});
