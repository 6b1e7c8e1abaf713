import { describe, expect, it } from 'vitest';
import { edited, diagnosticsAfter, lineOf, textWith } from '../../make-diagnostics.ts';

const LINES = [
  ['title', 'a date for the ferry\nsummary'],
  ['summary', 'was promised a ferry'],
  ['glance[2]', 'He named 900'],
] as const;

/** The example with more words before a part of it. */
const withWords = (words: string, part: string) => ({ [part]: `${words} ${part}` });

describe.each(LINES)('%s', (field, part) => {
  it('quotes only what stands in the quotes, and the diagnostic has the line', () => {
    const edits = withWords('“a bridge that sinks”', part);
    expect(diagnosticsAfter(edits)).toMatchObject([
      {
        field,
        line: lineOf('“a bridge that sinks”', edited(edits)),
        problem: 'quotes words that are in none of the `quotes`: “a bridge that sinks”',
        remedy: textWith('add a quote'),
      },
    ]);
  });

  it.each(['“a bridge that floats”', '“bridge that”', '“A bridge”'])('may quote all of a quote or a part: %s', (words) => {
    expect(diagnosticsAfter(withWords(words, part))).toEqual([]);
  });

  it.each([
    ['half a word', '“a bridge that float”'],
    ['words out of order', '“floats a bridge”'],
  ])('may not quote %s', (_name, words) => {
    expect(diagnosticsAfter(withWords(words, part))).toMatchObject([{ field }]);
  });

  it.each([
    ['a ‘bridge’', 'has quotation marks of another language'],
    ['the ship"s', 'has straight quotation marks or apostrophes'],
    ['a “bridge', 'has a quotation that does not end'],
  ])('has no marks but “ ” and ’: %s', (words, problem) => {
    expect(diagnosticsAfter(withWords(words, part))).toMatchObject([{ field, problem }]);
  });
});

it('lines are judged where another of them does not pass', () => {
  const edits = { '  - Bruno Costa promised a ferry line.\n': '  - 7\n', 'He named 900': 'He “named” 900' };
  expect(diagnosticsAfter(edits).map(({ field }) => field)).toEqual(['glance[1]', 'glance[2]']);
});

it('quotations are not judged where a quote did not pass, because nobody knows what it held', () => {
  const edits = { '2021\n    source: gazette': '2021', 'Bruno Costa promised': 'Bruno Costa “promised”' };
  expect(diagnosticsAfter(edits).map(({ field }) => field)).toEqual(['quotes[0].source']);
});
