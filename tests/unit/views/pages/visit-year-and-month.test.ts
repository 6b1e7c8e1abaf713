import { describe, expect, it } from 'vitest';
import { cableItemOf } from '../../../../src/views/parts/cable.ts';
import { visitMonthViews, visitYearViews } from '../../../../src/views/pages/visit-year-and-month.ts';
import { archiveOf } from '../../make-archive.ts';

/** A number of visits of one month or year, in the register. */
const rowsOf = (date: string, many: number) => Array.from({ length: many }, (_, at) => ({ id: `${date}-berg-${at}`, start: date }));

describe('a year that fits on a page', () => {
  const archive = archiveOf({ register: rowsOf('2021-04', 120) });

  it('has one page with the anchors of all its visits', () => {
    expect(visitYearViews(archive)).toMatchObject([{ path: '2021', months: [] }]);
    expect(visitYearViews(archive)[0]?.items).toHaveLength(120);
    expect(visitMonthViews(archive)).toEqual([]);
    expect(archive.visits.map((it) => cableItemOf(it, archive).href)).toContain('/briefings/2021/#2021-04-berg-7');
  });
});

describe('a busy year', () => {
  const archive = archiveOf({ register: [...rowsOf('2021-05', 121), ...rowsOf('2021-04', 5), ...rowsOf('2021', 2)] });
  const [year] = visitYearViews(archive);
  const months = visitMonthViews(archive);

  it('has a page for each month, and several for a month with too many visits', () => {
    expect(months.map(({ path, items }) => [path, items.length]).sort()).toEqual([
      ['2021/04', 5],
      ['2021/05', 120],
      ['2021/05/2', 1],
      ['2021/undated', 2],
    ]);
  });

  it('has every visit on exactly one of them, to which addresses of visits lead', () => {
    const placed = months.flatMap(({ path, items }) => items.map(({ id }) => `/briefings/${path}/#${id}`));
    expect(archive.visits.map((it) => cableItemOf(it, archive).href).sort()).toEqual(placed.sort());
  });

  it('has a page that links to them and keeps every anchor', () => {
    expect(year?.items).toEqual([]);
    expect(year?.months.map(({ href }) => href)).toEqual(months.map(({ path }) => `/briefings/${path}/`));
    expect(year?.months.flatMap(({ anchors }) => anchors).sort()).toEqual(archive.visits.map(({ id }) => id).sort());
  });

  it('counts its visits', () => {
    expect(year?.head.description).toMatch(/^128 visits in 2021/);
    expect(year?.months.map(({ text, note }) => `${text}: ${note}`)).toContain('April 2021: 5 visits');
  });
});
