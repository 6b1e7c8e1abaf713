import { expect, test } from 'vitest';
import { BRIEFING_BUDGET, FIRST_VIEW_BUDGET, measurePages } from '../../src/commands/measure-pages.ts';
import { DIR } from './built-site.ts';
import { rawBriefings } from './raw-content.ts';

const sizes = measurePages(DIR);

const paths = new Set(rawBriefings().map(({ id }) => `briefings/${id}/index.html`));
const briefings = sizes.filter(({ path }) => paths.has(path));

test('every briefing fits into one round trip up to the end of its first section, with the styles that block it', () => {
  expect(briefings).toHaveLength(paths.size);
  expect(briefings.filter(({ firstView }) => firstView > FIRST_VIEW_BUDGET)).toEqual([]);
  expect(briefings.filter(({ firstView, total }) => firstView === total)).toEqual([]);
});

test('the whole of every briefing stays small', () => {
  expect(briefings.filter(({ total }) => total > BRIEFING_BUDGET)).toEqual([]);
});

test('no page can load more than 70 KB of fonts', () => {
  expect(sizes.filter(({ fonts }) => fonts > 70_000)).toEqual([]);
});
