import { describe, expect, it } from 'vitest';
import { yearStripsOf, type CountedVisit } from '../../../../src/views/charts/visits-by-year-bars.ts';

const briefed = (date: string): CountedVisit => ({ date });
const unbriefed = (date: string): CountedVisit => ({ date, record: { source: { title: 'A list', publisher: 'The Gazette' } } });

const stripsOf = (...items: CountedVisit[][]) => {
  const strips = yearStripsOf(items, (item) => item);
  return items.map((item) => strips?.stripOf(item));
};

/** Where the bars of a path begin, in pixels from the left. */
const lefts = (path = '') => [...path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
/** How high the bars of a path are. */
const heights = (path = '') => [...path.matchAll(/v-(\d+)h/g)].map(([, height]) => Number(height));

describe('the strip of visits by year', () => {
  it('has a solid bar for the visits with a briefing and an outlined one for the others, each in its year', () => {
    const [strip] = stripsOf([briefed('2020-04-06'), unbriefed('2022-04'), unbriefed('2022')]);
    expect(lefts(strip?.briefed)).toEqual([0]);
    expect(lefts(strip?.unbriefed)).toEqual([14.5]);
    expect(strip?.width).toBe(21);
  });

  it('draws all strips of a list to one scale', () => {
    const [busy, quiet] = stripsOf(['2020', '2021', '2021', '2021', '2021'].map(briefed), ['2020', '2021'].map(briefed));
    expect(heights(busy?.briefed)[0]).toBe(heights(quiet?.briefed)[0]);
    expect(heights(busy?.briefed)[1]).toBeGreaterThan(3 * (heights(quiet?.briefed)[1] ?? 0));
  });

  it('shows the latest years, and counts the earlier ones in words', () => {
    const [strip] = stripsOf([briefed('1874-05-13'), briefed('2021'), briefed('2024')]);
    expect(strip?.width).toBe(16 * 7);
    expect(lefts(strip?.briefed)).toEqual([12 * 7, 15 * 7]);
    expect(strip?.description).toBe('Visits by year: 2024: 1, 2021: 1, 1874: 1');
  });

  it('stands still in a year without a visit', () => {
    const [, empty] = stripsOf([briefed('2020'), briefed('2021')], []);
    expect(empty).toMatchObject({ briefed: '', unbriefed: '', description: 'No visits yet' });
  });

  it('is left out where one year has all visits, or there are none', () => {
    expect(stripsOf([briefed('2021-01-01'), briefed('2021-12-31')], [])).toEqual([undefined, undefined]);
    expect(stripsOf([])).toEqual([undefined]);
  });
});
