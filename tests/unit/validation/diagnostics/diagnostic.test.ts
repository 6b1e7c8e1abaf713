import { expect, it } from 'vitest';
import { formatDiagnostics, listDiagnostics, type Diagnostic } from '../../../../src/validation/diagnostics/diagnostic.ts';

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
  expect(formatDiagnostics(diagnostics, 'content')).toBe(
    [
      'The content has 5 things to mend; nothing was published.',
      '',
      'content/a.md:1: v: is wrong\n    → mend it',
      'content/a.md:9: y: is wrong\n    → mend it',
      'content/a.md:10: w: is wrong\n    → mend it',
      'content/a.md:10: z: is wrong\n    → mend it',
      '',
      'content/b.md:1: a: is wrong\n    → mend it',
    ].join('\n'),
  );
});

it('a list keeps the order of its files, and tells its kind', () => {
  expect(listDiagnostics([diagnostic('b.md', 'a', 2), diagnostic('a.md', 'b', 1)], { folder: 'my words/', mark: 'note: ' })).toBe(
    'my words/b.md:2: note: a: is wrong\n    → mend it\n\nmy words/a.md:1: note: b: is wrong\n    → mend it',
  );
});

it('a single diagnostic is counted in the singular', () => {
  expect(formatDiagnostics([diagnostic('a.md', 'x')])).toMatch(/^The content has 1 thing to mend;/);
});
