import { expect, it } from 'vitest';
import { citationStyles, citationWords } from '../../../src/i18n/citation.ts';

const ITEM = {
  title: 'Berg in Sudopol',
  author: 'The desk',
  container: 'Readout',
  published: '2021-09-08',
  url: 'https://readout.example/b/',
};

const cited = (style: string, item = ITEM) =>
  citationStyles[style]?.(item)
    .map(({ text, isItalic }) => (isItalic ? `*${text}*` : text))
    .join('');

it.each([
  ['Chicago (note)', 'The desk, “Berg in Sudopol,” *Readout*, September 8, 2021, https://readout.example/b/.'],
  ['APA', 'The desk. (2021, September 8). Berg in Sudopol. *Readout*. https://readout.example/b/'],
  ['MLA', 'The desk. “Berg in Sudopol.” *Readout*, 8 Sept. 2021, https://readout.example/b/.'],
  ['Harvard', 'The desk (2021) ‘Berg in Sudopol’, *Readout*, 8 September. Available at: https://readout.example/b/'],
])('%s cites an article of a newspaper as its handbook does', (style, citation) => {
  expect(cited(style)).toBe(citation);
});

it.each([
  ['Chicago (note)', '“Who came?” *Readout*'],
  ['APA', 'Who came? *Readout*'],
  ['MLA', '“Who came?” *Readout*'],
])('%s puts no second sign after a headline that asks', (style, part) => {
  expect(cited(style, { ...ITEM, title: 'Who came?' })).toContain(part);
});

it('says when a reader read it', () => {
  expect(citationWords.accessed('2021-10-01')).toBe(' (Accessed: 1 October 2021).');
});
