import { expect, it } from 'vitest';
import { formatLetters, type Letter } from '../../../../src/validation/diagnostics/diagnostic.ts';

const letter = (file: string, field: string, line?: number): Letter => ({ file, line, field, problem: 'is wrong', remedy: 'mend it' });

it('letters are one list, sorted by file, line and field', () => {
  const letters = [letter('b.md', 'a'), letter('a.md', 'z', 10), letter('a.md', 'y', 9), letter('a.md', 'w', 10), letter('a.md', 'v')];
  expect(formatLetters(letters)).toBe(
    [
      'The content has 5 things to mend; nothing was published.',
      '',
      'a.md',
      '  v: is wrong\n    → mend it',
      '  y (line 9): is wrong\n    → mend it',
      '  w (line 10): is wrong\n    → mend it',
      '  z (line 10): is wrong\n    → mend it',
      '',
      'b.md',
      '  a: is wrong\n    → mend it',
    ].join('\n'),
  );
});

it('one letter is one thing', () => {
  expect(formatLetters([letter('a.md', 'x')])).toMatch(/^The content has 1 thing to mend;/);
});
