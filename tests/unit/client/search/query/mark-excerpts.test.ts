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

/** A text of numbered words in which the words at some positions are of one term, or of several. */
const excerptOf = (length: number, ...terms: number[][]) =>
  markExcerpts(
    { ...fragment, raw_content: Array.from({ length }, (_, at) => `w${at}`).join(' '), anchors: [] },
    terms.map((positions) => ({ positions })),
  ).excerpt.split(' ');

it.each([
  [100, [50], 36, 63],
  [100, [50, 60], 41, 68],
  [100, [60, 50], 41, 68],
  [100, [50, 77], 50, 77],
  [100, [50, 78], 36, 63],
  [100, [5], 0, 27],
  [100, [98], 72, 99],
  [28, [20], 0, 27],
  [10, [9], 0, 9],
])('of %i words the excerpt has those around what is found at %j, which is in its middle: from %i to %i', (length, at, first, last) => {
  const words = excerptOf(length, at).map((word) => Number(word.replaceAll(/\D/g, '')));
  expect([words[0], words.at(-1), words.length]).toEqual([first, last, last - first + 1]);
});

it('of several places with as many terms the excerpt shows the first', () => {
  expect(excerptOf(200, [40, 150], [42, 152])).toContain('<mark>w40</mark>');
  expect(excerptOf(200, [40, 41, 150], [152])).toContain('<mark>w152</mark>');
});

it('a section ends where the next begins, and its excerpt too', () => {
  const anchors = [
    { element: 'h2', id: 'trade', text: 'Trade', location: 2 },
    { element: 'h7', id: 'no-heading', text: '', location: 3 },
    { element: 'xh2', id: 'no-heading', text: '', location: 3 },
    { element: 'h6', id: 'energy', text: 'Energy', location: 5 },
  ];
  const raw_content = 'w0 w1 w2 w3 w4 w5 w6 w7';
  const sectionsOf = (...positions: number[]) =>
    markExcerpts({ ...fragment, raw_content, anchors }, [{ positions }]).sub_results.map(({ title, excerpt }) => `${title}: ${excerpt}`);
  expect(sectionsOf(1)).toEqual([]);
  expect(sectionsOf(2)).toEqual(['Trade: <mark>w2</mark> w3 w4']);
  expect(sectionsOf(4)).toEqual(['Trade: w2 w3 <mark>w4</mark>']);
  expect(sectionsOf(5)).toEqual(['Energy: <mark>w5</mark> w6 w7']);
  expect(sectionsOf(3, 7)).toEqual(['Trade: w2 <mark>w3</mark> w4', 'Energy: w5 w6 <mark>w7</mark>']);
});

it('the section with most different terms comes first, of those with as many the first', () => {
  const anchors = ['a', 'b', 'c'].map((id, at) => ({ element: 'h2', id, text: id, location: at * 3 }));
  const { sub_results } = markExcerpts({ ...fragment, raw_content: 'w '.repeat(9).trim(), anchors }, [
    { positions: [0, 1, 2, 3, 6] },
    { positions: [4, 7] },
  ]);
  expect(sub_results).toMatchObject([
    { title: 'b', terms: 2 },
    { title: 'c', terms: 2 },
    { title: 'a', terms: 1 },
  ]);
});

it('the title is left out with all its words, if it is at the beginning of the text', () => {
  const of = (raw_content: string, title: string, ...positions: number[]) =>
    markExcerpts({ ...fragment, raw_content, meta: { title }, anchors: [] }, [{ positions }]).excerpt;
  expect(of('Gas  for   Norland. Talks', 'Gas  for   Norland.', 3)).toBe('<mark>Talks</mark>');
  expect(of('Gas  for   Norland. Talks', 'Gas  for   Norland.', 2)).toBe('Gas for <mark>Norland</mark>. Talks');
  expect(of('Talks on gas', 'gas', 2)).toBe('Talks on <mark>gas</mark>');
});

it('white space of any length separates the words of a text', () => {
  const raw_content = 'On   gas\n\nand wheat';
  expect(markExcerpts({ ...fragment, raw_content, anchors: [] }, [{ positions: [3] }]).excerpt).toBe('On gas and <mark>wheat</mark>');
});

it('a word with an escaped character is marked as a whole', () => {
  const raw_content = 'On AT&amp;T, today';
  expect(markExcerpts({ ...fragment, raw_content, anchors: [] }, [{ positions: [1] }]).excerpt).toBe('On <mark>AT&amp;T,</mark> today');
});
