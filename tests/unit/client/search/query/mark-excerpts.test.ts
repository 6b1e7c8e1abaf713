import { expect, it } from 'vitest';
import type { PagefindFragment } from '../../../../../src/client/search/engine/load-pagefind.ts';
import { markExcerpts } from '../../../../../src/client/search/query/mark-excerpts.ts';

const filler = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
const fragment = {
  ...{ url: '/briefings/a/', content: '', locations: [], meta: {}, excerpt: '', sub_results: [] },
  raw_content: `Title. ${filler} gas and wheat ${filler} gas`,
  anchors: [
    { element: 'span', id: 'note', text: '', location: 3 },
    { element: 'h2', id: 'trade', text: 'Trade', location: 30 },
    { element: 'h2', id: 'energy', text: 'Energy', location: 60 },
    { element: 'h2', id: 'end', text: 'End', location: 85 },
  ],
} satisfies PagefindFragment;

it('the excerpt shows where most terms are found, with each marked', () => {
  const { excerpt, locations } = markExcerpts(fragment, [[41, 84], [43]]);
  expect(excerpt).toContain('<mark>gas</mark> and <mark>wheat</mark>');
  expect(excerpt.split(' ')).toHaveLength(28);
  expect(locations).toEqual([41, 43, 84]);
});

it('only sections in which a term is found are listed, those with most terms first', () => {
  const { sub_results } = markExcerpts(fragment, [[41, 84], [43]]);
  expect(sub_results.map(({ url }) => url)).toEqual(['/briefings/a/#trade', '/briefings/a/#energy']);
});

it('the excerpt is the beginning if no term is in the text', () => {
  expect(markExcerpts(fragment, [[]]).excerpt).toMatch(/^Title\. w0 w1/);
});
