import { describe, expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { diagnosticsFor, editExample, EXAMPLE } from '../../make-diagnostics.ts';

describe('a diagnostic is given for', () => {
  it('two files with one id', () => {
    const { id, text } = editExample({});
    const double = { ...rawFile('briefings', id, text), file: 'briefings/2021/2021-04-06-berg-sudopol.md' };
    expect(diagnosticsFor(double)).toContainEqual({
      file: double.file,
      field: 'file',
      problem: `has the same id as ${EXAMPLE}: \`${id}\``,
      remedy: 'give one of the two another name; an id is an address',
    });
  });

  it('a file name that cannot be part of an address', () => {
    expect(diagnosticsFor(rawFile('topics', 'Ships & ferries', 'name: Ships\n'))).toMatchObject([
      { file: 'topics/Ships & ferries.yaml', field: 'file' },
    ]);
  });
});
