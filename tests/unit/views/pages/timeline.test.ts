import { expect, it } from 'vitest';
import { timelineView } from '../../../../src/views/pages/timeline.ts';
import { archiveOf } from '../../make-archive.ts';

/** So many briefings of a year. */
const of = (year: string, count: number) => Array.from({ length: count }, (_, at) => ({ id: `${year}-visit-${at}` }));

it('the timeline has as many whole years as one page takes, and leads to the pages of the others', () => {
  const { years, earlier } = timelineView(archiveOf({ briefings: [...of('2022', 2), ...of('2021', 199), ...of('2020', 1)] }));
  expect(years.map(({ id, heading, items }) => [id, heading, items.length])).toEqual([['y2022', '2022', 2]]);
  expect(earlier).toEqual([
    { year: '2021', href: '/briefings/2021/', count: '199 visits' },
    { year: '2020', href: '/briefings/2020/', count: '1 visit' },
  ]);
});
