import { describe, expect, it } from 'vitest';
import { entityKey } from '../../../../src/archive/model/entity.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { careerChartOf } from '../../../../src/views/charts/offices-and-visits-chart.ts';
import { archiveOf } from '../../make-archive.ts';
import { plannedVisit, type BriefingFields } from '../../make-content.ts';

const office = { title: 'President', function: 'head of state', country: 'norland' };

function careerWith(offices: object[], ...briefings: BriefingFields[]) {
  const archive = archiveOf({ briefings, people: { 'anna-berg': { name: 'Anna Berg', family: 'Berg', offices } } });
  const person = getById(archive.people, 'anna-berg');
  return careerChartOf(person, archive.appearances.get(entityKey(person)) ?? [], archive);
}

const barsOf = (...offices: object[]) =>
  careerWith(offices, { id: '2021-04-06-a' }, { id: '2025-04-06-b' })?.rows.flatMap(({ bars }) =>
    bars.map(({ as, x, width }) => [as, x, x + width]),
  );

describe('a person’s offices', () => {
  it('are solid between days that are known', () => {
    expect(barsOf({ ...office, from: '2020-01-01', to: '2026-01-01' })).toEqual([['certain', 0, expect.closeTo(85.7, 1)]]);
  });

  it('are apart for the month or year in which they may have begun or ended', () => {
    expect(barsOf({ ...office, from: '2020', to: '2025' })).toEqual([
      ['vague', 0, expect.closeTo(16.7, 1)],
      ['certain', expect.closeTo(16.7, 1), expect.closeTo(83.3, 1)],
      ['vague', expect.closeTo(83.3, 1), expect.closeTo(100, 1)],
    ]);
  });

  it('fade out to this day where they have no end', () => {
    expect(barsOf({ ...office, from: '2020-01-01' })?.map(([as, , end]) => [as, end])).toEqual([
      ['certain', expect.closeTo(92.2, 1)],
      ['fading-out', 100],
    ]);
  });

  it('have words, but no bar, where no date is known', () => {
    const career = careerWith([office], { id: '2021-04-06-a' }, { id: '2025-04-06-b' });
    expect(career?.rows[0]?.bars).toEqual([]);
    expect(career?.rows[0]?.texts[0]).toMatchObject({ text: 'President, Norland', soft: 'dates not stated' });
  });
});

describe('a person’s visits', () => {
  const career = careerWith(
    [{ ...office, from: '2020-01-01' }],
    { id: '2021-04-06-a' },
    { id: '2021-04-09-b' },
    { id: '2022-c' },
    { id: '2023-01-01-never', visit: plannedVisit('cancelled', '2023-01-01') },
  );
  const marks = career?.rows.at(-1)?.marks ?? [];

  it('are marks that lead to them, those that took place', () => {
    expect(marks.map(({ href }) => href)).toEqual(['/briefings/2021-04-06-a/', '/briefings/2021-04-09-b/', '/briefings/2022-c/']);
  });

  it('are hollow and as long as what is known of their date', () => {
    expect(marks.map(({ isExact, width }) => [isExact, Math.round(width)])).toEqual([
      [true, 0],
      [true, 0],
      [false, 14],
    ]);
  });

  it('stand above one another where they would cover each other', () => {
    expect(marks[1]?.y).toBeGreaterThan(marks[0]?.y ?? 0);
    expect(marks[2]?.y).toBe(marks[0]?.y);
  });

  it('are told in words with the offices', () => {
    expect(career?.description).toBe('President, Norland: since 1 January 2020. Visits made: 2021 (2), 2022.');
  });
});

it('many visits have a mark a year, which leads to none', () => {
  const visits = Array.from({ length: 70 }, (_, at) => ({ id: `${at < 60 ? 2021 : 2022}-04-visit-${at}` }));
  const archive = archiveOf({ register: visits });
  const person = getById(archive.people, 'anna-berg');
  const row = careerChartOf(person, archive.appearances.get(entityKey(person)) ?? [], archive)?.rows.at(-1);
  expect(row?.marks.map(({ title, href }) => [title, href])).toEqual([
    ['60 visits, 2021', undefined],
    ['10 visits, 2022', undefined],
  ]);
  expect(row?.marks[0]?.radius).toBeGreaterThan(row?.marks[1]?.radius ?? 0);
});

it('a picture of a single year is not drawn', () => {
  expect(careerWith([{ ...office, from: '2021-01-01', to: '2021-05-01' }], { id: '2021-04-06-a' })).toBeUndefined();
});
