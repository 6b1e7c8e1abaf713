import { describe, expect, it } from 'vitest';
import { briefingsView } from '../../../../src/views/pages/briefings.ts';
import { archiveOf } from '../../make-archive.ts';

describe('the list of the latest briefings', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  /** One a day, from 1 January, with months of 28 days. */
  const briefingsOf = (year: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `${year}-${two(Math.floor(at / 28) + 1)}-${two((at % 28) + 1)}-visit` }));

  it('has whole years, as many as there is room for, and leads to the others', () => {
    const archive = archiveOf({ briefings: [...briefingsOf(2021, 60), ...briefingsOf(2020, 40), ...briefingsOf(2019, 1)] });
    const { years, sections, earlier } = briefingsView(archive);
    expect(years.map(({ href }) => href)).toEqual(['#y2021', '#y2020', '/briefings/2019/']);
    expect([sections.map(({ heading, items }) => [heading, items.length]), earlier.map(({ text }) => text)]).toEqual([
      [
        ['2021', 60],
        ['2020', 40],
      ],
      ['2019'],
    ]);
  });
});
