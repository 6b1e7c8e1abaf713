import { expect, it } from 'vitest';
import { countVisitsBy, VISIT_ASPECTS, type CountedVisit } from '../../../../src/archive/model/visit-counts.ts';
import { visitsTable } from '../../../../src/views/data/visit-tables.ts';
import { askDataView } from '../../../../src/views/pages/ask-data.ts';
import { checkFiles, FULL_WORLD } from '../../full-world.ts';

const { archive } = checkFiles(FULL_WORLD);
if (!archive) throw new Error('The full world has mistakes.');
const view = askDataView(archive);
const rows = [...visitsTable.rows(archive)] as unknown as CountedVisit[];

it('the page counts what the rows of the table of visits give', () => {
  expect(view.total).toBe(rows.length);
  expect(view.counts.map(({ text, count }) => ({ value: text, count }))).toEqual(countVisitsBy(rows, 'year'));
});

it('the page offers every value that the rows have, by name, and no other', () => {
  for (const aspect of VISIT_ASPECTS) {
    const offered = view.filters.find(({ name }) => name === aspect)?.options ?? [];
    const values = countVisitsBy(rows, aspect).flatMap(({ value }) => (value === '' ? [] : value));
    expect(offered.map(({ value }) => value).sort()).toEqual(values.sort());
    expect(offered.filter(({ text }) => text === '')).toEqual([]);
  }
});

it('the page lists as many visits as there are, and says so', () => {
  expect(view.visits).toHaveLength(rows.length);
  expect(view.note).toBe(`All ${rows.length} visits are listed here.`);
  expect(view.visits[0]?.href).toMatch(/^\/briefings\//);
});
