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
  const { excerpt, locations } = markExcerpts(fragment, [{ positions: [41, 84] }, { positions: [43] }]);
  expect(excerpt).toContain('<mark>gas</mark> and <mark>wheat</mark>');
  expect(excerpt.split(' ')).toHaveLength(28);
  expect(locations).toEqual([41, 43, 84]);
});

it('only sections in which a term is found are listed, those with most terms first', () => {
  const { sub_results } = markExcerpts(fragment, [{ positions: [41, 84] }, { positions: [43] }]);
  expect(sub_results.map(({ url }) => url)).toEqual(['/briefings/a/#trade', '/briefings/a/#energy']);
});

it('the excerpt is the beginning if no term is in the text', () => {
  expect(markExcerpts(fragment, [undefined]).excerpt).toMatch(/^Title\. w0 w1/);
});

it('every place where a form stands is marked, without the punctuation around it', () => {
  const raw_content = 'Gas, “gas” and gasoline: Russia’s gas &amp;gas';
  const forms = [
    { words: ['gas'], found: [0], candidates: [0, 1, 3, 5, 6] },
    { words: ['russia'], found: [4], candidates: [4] },
  ];
  expect(markExcerpts({ ...fragment, raw_content, anchors: [] }, [{ positions: [0], forms }]).excerpt).toBe(
    '<mark>Gas</mark>, “<mark>gas</mark>” and gasoline: <mark>Russia</mark>’s <mark>gas</mark> &amp;gas',
  );
});

it('the excerpt repeats the title only where nothing else was found', () => {
  const titled = { ...fragment, raw_content: 'Gas for Norland. Talks on gas', meta: { title: 'Gas for Norland' }, anchors: [] };
  expect(markExcerpts(titled, [{ positions: [0, 5] }]).excerpt).toBe('Talks on <mark>gas</mark>');
  expect(markExcerpts(titled, [{ positions: [0] }]).excerpt).toMatch(/^<mark>Gas/);
  expect(markExcerpts({ ...titled, meta: { title: '' } }, [{ positions: [0, 5] }]).excerpt).toMatch(/^<mark>Gas/);
});

it('the excerpt is not from the first place of a term where another has all of them together', () => {
  const raw_content = `wheat ${filler} ${filler} wheat for gas ${filler}`;
  const { excerpt } = markExcerpts({ ...fragment, raw_content, anchors: [] }, [{ positions: [0, 81] }, { positions: [83] }]);
  expect(excerpt).toContain('<mark>wheat</mark> for <mark>gas</mark>');
});

it('a word with an escaped character is marked as a whole', () => {
  const raw_content = 'On AT&amp;T, today';
  expect(markExcerpts({ ...fragment, raw_content, anchors: [] }, [{ positions: [1] }]).excerpt).toBe('On <mark>AT&amp;T,</mark> today');
});
