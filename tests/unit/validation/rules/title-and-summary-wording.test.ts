import { describe, expect, it } from 'vitest';
import { editExample, diagnosticsAfter, lineOf, textWith } from '../../make-diagnostics.ts';

const LINES = [
  ['title', 'a date for the ferry\nsummary'],
  ['summary', 'was promised a ferry'],
  ['glance[2]', 'He named 900'],
] as const;

/** The example with more words before a part of it. */
const withWords = (words: string, part: string) => ({ [part]: `${words} ${part}` });

describe.each(LINES)('%s', (field, part) => {
  it('cannot quote words that are in no quote, and the diagnostic has the line', () => {
    const edits = withWords('“a bridge that sinks”', part);
    expect(diagnosticsAfter(edits)).toMatchObject([
      {
        field,
        line: lineOf('“a bridge that sinks”', editExample(edits)),
        problem: 'quotes words that are in none of the `quotes`: “a bridge that sinks”',
        remedy: textWith('add a quote'),
      },
    ]);
  });

  it.each(['“a bridge that floats”', '“bridge that”', '“A bridge”'])('may quote a whole quote or a part of one: %s', (words) => {
    expect(diagnosticsAfter(withWords(words, part))).toEqual([]);
  });

  it.each([
    ['half a word', '“a bridge that float”'],
    ['words out of order', '“floats a bridge”'],
  ])('cannot quote %s', (_name, words) => {
    expect(diagnosticsAfter(withWords(words, part))).toMatchObject([{ field }]);
  });

  it.each([
    ['a ‘bridge’', 'has quotation marks of another language'],
    ['the ship"s', 'has straight quotation marks or apostrophes'],
    ['a “bridge', 'has a quotation that does not end'],
  ])('cannot have marks other than “ ” and ’: %s', (words, problem) => {
    expect(diagnosticsAfter(withWords(words, part))).toMatchObject([{ field, problem }]);
  });
});

it('a line is checked even if another is invalid', () => {
  const edits = { '  - Bruno Costa promised a ferry line.\n': '  - 7\n', 'He named 900': 'He “named” 900' };
  expect(diagnosticsAfter(edits).map(({ field }) => field)).toEqual(['glance[1]', 'glance[2]']);
});

it('quotations are not checked if a quote is invalid, because it could be their source', () => {
  const edits = { '2021\n    source: gazette': '2021', 'Bruno Costa promised': 'Bruno Costa “promised”' };
  expect(diagnosticsAfter(edits).map(({ field }) => field)).toEqual(['quotes[0].source']);
});

describe('a title', () => {
  const TITLE = 'Berg leaves Sudopol with a date for the ferry';

  it.each([
    [`${TITLE}.`, 'ends with a full stop'],
    [TITLE.toUpperCase(), 'is in capitals'],
  ])('is a headline: %s', (title, problem) => {
    expect(diagnosticsAfter({ [`title: ${TITLE}`]: `title: ${title}` })).toMatchObject([{ field: 'title', problem }]);
  });

  it.each(['Berg visits the U.S.', 'Berg waits …', 'NATO–AU: 50', 'Berg visits the UN'])('may be %s', (title) => {
    expect(
      diagnosticsAfter({ [`title: ${TITLE}`]: `title: "${title}"` }).filter(({ problem }) => /capitals|full stop/.test(problem)),
    ).toEqual([]);
  });

  it('is not the summary', () => {
    const summary = /summary: .*/.exec(editExample({}).text)?.[0] ?? '';
    expect(diagnosticsAfter({ [summary]: `summary: ${TITLE}` })).toMatchObject([{ field: 'summary', problem: 'says the same as `title`' }]);
  });
});
