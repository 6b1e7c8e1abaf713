import { expect, it } from 'vitest';
import { formatDiagnostics, type Diagnostic } from '../../../../src/validation/diagnostics/diagnostic.ts';

const diagnostic = (file: string, field: string, line?: number): Diagnostic => ({
  file,
  line,
  field,
  problem: 'is wrong',
  remedy: 'mend it',
});

it('diagnostics are formatted as one list, sorted by file, line and field', () => {
  const diagnostics = [
    diagnostic('b.md', 'a'),
    diagnostic('a.md', 'z', 10),
    diagnostic('a.md', 'y', 9),
    diagnostic('a.md', 'w', 10),
    diagnostic('a.md', 'v'),
  ];
  expect(formatDiagnostics(diagnostics)).toBe(
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

it('a single diagnostic is counted in the singular', () => {
  expect(formatDiagnostics([diagnostic('a.md', 'x')])).toMatch(/^The content has 1 thing to mend;/);
});
