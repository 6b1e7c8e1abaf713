import { describe, expect, it } from 'vitest';
import { text } from '../../../../src/schemas/fields/text.ts';

const problemsOf = (written: string) =>
  text('A text')
    .safeParse(written)
    .error?.issues.map(({ message }) => message) ?? [];

describe('a field, which is no Markdown,', () => {
  it.each([
    '**Berg** leaves',
    '_Berg_ leaves',
    '*Berg* leaves',
    'Berg `leaves`',
    '[Berg](/people/)',
    'see [[Berg]]',
    '~~Berg~~',
    '# Berg',
    '> Berg',
    'Berg[@dawn]',
    'Berg[^1]',
  ])('has no signs of Markdown: %s', (written) => {
    expect(problemsOf(written)).toEqual(['has signs of Markdown, which are printed as they stand here']);
  });

  it.each(['Berg on {{date}}', 'Berg on ${date}', 'Berg on {% date %}'])('has no blanks of a template: %s', (written) => {
    expect(problemsOf(written)).toEqual(['has a blank of a template that nobody filled in']);
  });

  it.each(['Berg <b>leaves</b>', 'Berg<br/>leaves', 'Berg <!-- leaves'])('has no HTML: %s', (written) => {
    expect(problemsOf(written)).toEqual(['has HTML, which is printed as it stands here']);
  });

  it.each(['Berg &amp; Costa', 'Berg&#39;s', 'Berg&nbsp;leaves'])('has no character references: %s', (written) => {
    expect(problemsOf(written)).toHaveLength(1);
  });

  it.each(['Berg leaves on TK', 'TODO', 'Berg leaves on ???', 'XXX leaves'])('has no notes that something is missing: %s', (written) => {
    expect(problemsOf(written)).toEqual(['has a note that something is missing']);
  });

  it.each([
    'Berg & Costa',
    'R&D',
    'one [sic] word',
    'C5+1',
    '5 > 4',
    'A/B',
    'No. 3',
    'TKB Bank',
    'a_b',
    '2 * 3',
    '$100bn',
    'Costa: “Yes”',
    'G20 | Dawn',
  ])('may have other signs: %s', (written) => {
    expect(problemsOf(written)).toEqual([]);
  });
});

describe('a field', () => {
  it('has an end', () => {
    expect(problemsOf('a'.repeat(1001))).toEqual(['is longer than 1000 characters']);
    expect(problemsOf('a'.repeat(1000))).toEqual([]);
  });
});
