import { expect, it } from 'vitest';
import { diagnosticsAfter } from '../make-diagnostics.ts';

it.each(['https://', 'https://[', 'https://ships.example:port/', 'javascript:alert(1)', 'https://a b.example'])(
  'a source cannot have %s as its address',
  (url) => {
    expect(diagnosticsAfter({ 'publisher: Harbour News': `publisher: Harbour News\n    url: ${JSON.stringify(url)}` })).toMatchObject([
      { field: 'sources[1].url', problem: 'is not a web address' },
    ]);
  },
);

it('an archived copy has another address than the source', () => {
  const withCopy = (archived: string) =>
    diagnosticsAfter({ 'publisher: Harbour News': `publisher: Harbour News\n    url: https://a.example/\n    archived: ${archived}` });
  expect(withCopy('https://copy.example/a')).toEqual([]);
  expect(withCopy('https://a.example/')).toMatchObject([{ field: 'sources[1].archived', problem: 'is the address of the source itself' }]);
});

it.each(['“a bridge that floats”', '\'"a bridge that floats"\'', '«a bridge that floats»'])(
  'the words of a quote have no quotation marks around them, which is told once: %s',
  (words) => {
    expect(diagnosticsAfter({ 'words: a bridge that floats': `words: ${words}` })).toMatchObject([
      { field: 'quotes[0].words', problem: 'stands in quotation marks' },
    ]);
  },
);

it('words that begin and end with words of others are quoted as they are', () => {
  const problems = diagnosticsAfter({ 'words: a bridge that floats': 'words: “Yes” and “no”' }).map(({ problem }) => problem);
  expect(problems).not.toContain('stands in quotation marks');
});

it('the unit of a figure is no number, but may have one in it', () => {
  expect(diagnosticsAfter({ 'unit: passengers': 'unit: 900 passengers' })).toMatchObject([
    { field: 'figures[0].unit', problem: 'begins with a number' },
  ]);
  expect(diagnosticsAfter({ 'unit: passengers': 'unit: 20-foot containers' })).toEqual([]);
});
