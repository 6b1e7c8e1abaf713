import { expect, it } from 'vitest';
import { headlinesTable } from '../../../src/views/parts/headlines-table.ts';
import { archiveOf } from '../make-archive.ts';

it('lists headlines in the order of their numbers, each route once', () => {
  const archive = archiveOf({
    briefings: [
      { id: '2021-04-06-a', title: 'Older' },
      { id: '2022-04-06-b', title: 'Newer' },
    ],
  });
  const table = headlinesTable(archive);
  expect(table).toMatchObject({ folder: '/briefings/', ids: ['2022-04-06-b', '2021-04-06-a'], titles: ['Newer', 'Older'] });
  expect(table.route.map((number) => table.routes[number])).toEqual(Array(2).fill(table.routes[0]));
  expect([table.routes.length, table.when.length, table.summaries.length]).toEqual([1, 2, 2]);
});

it('has the summaries of the newest as far as its size allows', () => {
  const summary = 'a'.repeat(100_000);
  const archive = archiveOf({ briefings: ['2021', '2022', '2023'].map((year) => ({ id: `${year}-04-06-a` })) });
  const briefings = archive.briefings.map((briefing) => ({ ...briefing, summary }));
  expect(headlinesTable({ ...archive, briefings }).summaries).toEqual([summary, summary]);
});
