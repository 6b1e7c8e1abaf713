import { expect, it } from 'vitest';
import { topicMatrixOf } from '../../../../src/views/charts/topic-matrix.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, stops, visitors, type BriefingFields } from '../../make-content.ts';

const back = { ...visitors('clara-diaz'), ...hosts('anna-berg'), ...stops('nordhavn') };

/** The matrix of Norland and Sudonia. */
function matrixOf(...briefings: BriefingFields[]) {
  const archive = archiveOf({ briefings });
  const pair = getById(archive.relationships, 'norland-sudonia');
  return topicMatrixOf(
    pair.visits.flatMap(({ id }) => archive.briefingById.get(id) ?? []),
    pair.countries,
    archive,
  );
}

const matrix = matrixOf(
  { id: '2020-01-01-there', topics: ['energy', 'trade'] },
  { id: '2021-04-06-back', topics: ['trade'], visit: { ...back, to: '2021-04-07' } },
);

it('a matrix has a column for each visit, the oldest first, with its direction and days', () => {
  expect(matrix.columns).toEqual([
    { href: '/briefings/2020-01-01-there/', toward: '→ Sud', year: '2020', label: 'To Sudopol, from 1 January 2020' },
    { href: '/briefings/2021-04-06-back/', toward: '→ Nor', year: '2021', label: 'To Nordhavn, 6–7 April 2021' },
  ]);
});

it('a matrix has a row for each topic, the most frequent first; a dot leads to the briefing, and no dot says “not tagged”', () => {
  expect(matrix.rows.map(({ topic, cells }) => [topic.text, cells])).toEqual([
    [
      'Trade',
      [
        { label: 'Trade, 1 January 2020', href: '/briefings/2020-01-01-there/' },
        { label: 'Trade, 6 April 2021', href: '/briefings/2021-04-06-back/' },
      ],
    ],
    ['Energy', [{ label: 'Energy, 1 January 2020', href: '/briefings/2020-01-01-there/' }, { label: 'not tagged' }]],
  ]);
});

it('a matrix of many visits has the latest ones and says so', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ id: `2020-01-${String(at + 1).padStart(2, '0')}-visit` }));
  const { columns, note } = matrixOf(...many);
  expect([columns.length, columns.at(-1)?.year]).toEqual([24, '2020']);
  expect(note).toContain('These are the latest 24 of 30 visits with a briefing.');
});
