import { describe, expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { diagnosticsFor, editExample, lineOf, textWith } from '../../make-diagnostics.ts';

const { id, text } = editExample({});
const diagnosticsForText = (changed: string) => diagnosticsFor(rawFile('briefings', id, changed));

describe('the line above the front matter', () => {
  it.each(['----', '--', '—', '– – –', ' ---', '+++', '***', '```yaml'])(
    'is `---`, not `%s`, and the fields are read all the same',
    (line) => {
      expect(diagnosticsForText(text.replace('---', line).replace('kind: official', 'kind: offical'))).toMatchObject([
        { field: 'front matter', line: 1, problem: `begins with \`${line.trim()}\``, remedy: textWith('three hyphens') },
        { field: 'visit.kind', line: lineOf('kind: official') },
      ]);
    },
  );

  it('is the first of the file', () => {
    expect(diagnosticsForText(`\n${text}`)).toMatchObject([{ line: 2, problem: 'begins below an empty line' }]);
  });

  it('is there', () => {
    expect(diagnosticsForText(text.slice(4))).toMatchObject([{ line: 1, problem: 'is missing' }]);
  });

  it('may end in spaces', () => {
    expect(diagnosticsForText(text.replace('---', '--- '))).toEqual([]);
  });
});

describe('the line below the front matter', () => {
  const below = lineOf('\n---\n') + 1;

  it.each(['----', '—', '...', '***'])('is `---`, not `%s`', (line) => {
    expect(diagnosticsForText(text.replace('\n---\n', `\n${line}\n`))).toMatchObject([{ line: below, problem: `ends with \`${line}\`` }]);
  });

  it('is there', () => {
    expect(diagnosticsForText(text.replace('\n---\n', '\n'))).toMatchObject([{ line: below, problem: 'is not closed' }]);
  });

  it('is there, even if the text has a line of three hyphens', () => {
    expect(diagnosticsForText(`${text.replace('\n---\n', '\n')}\n---\n`)).toContainEqual(
      expect.objectContaining({ line: below, problem: 'is not closed' }),
    );
  });

  it('does not stand between fields', () => {
    expect(diagnosticsForText(text.replace('byline:', '---\nbyline:'))).toMatchObject([
      { line: lineOf('byline:'), problem: textWith('more fields stand below'), remedy: textWith('delete this line') },
    ]);
  });
});
