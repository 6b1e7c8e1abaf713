import { describe, expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor, editExample, EXAMPLE, textWith } from '../../make-diagnostics.ts';

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

  it('a file name that is too long for an address', () => {
    expect(diagnosticsFor(rawFile('topics', 'ships-'.repeat(30).slice(0, -1), 'name: Ships\n'))).toMatchObject([
      { field: 'file', problem: textWith('is 179 characters long: `ships-') },
    ]);
  });

  it.each([
    ['journey', '  kind: official', (id: string) => `  kind: official\n  journey: ${id}`],
    ['former journey', '  kind: official', (id: string) => `  kind: official\n  formerJourneys: [${id}]`],
    ['key', 'key: bridge', (id: string) => `key: ${id}`],
    ['former id', 'byline:', (id: string) => `formerly: [${id}]\nbyline:`],
  ])('a %s of 300 letters', (_, from, to) => {
    const [found, ...others] = diagnosticsAfter({ [from]: to('a'.repeat(300)) });
    expect(found?.problem).toMatch(/^is 300 characters long: `a{30}…`; an id or key has at most 100$/);
    expect(others).toEqual([]);
  });

  it('a file name that cannot be part of an address', () => {
    expect(diagnosticsFor(rawFile('topics', 'Ships & ferries', 'name: Ships\n'))).toMatchObject([
      { file: 'topics/Ships & ferries.yaml', field: 'file', problem: 'cannot be an address: `Ships & ferries`' },
    ]);
  });
});
