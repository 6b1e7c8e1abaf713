import { describe, expect, it } from 'vitest';
import { splitFile } from '../../../../src/validation/read/file-parts.ts';
import { rawFile } from '../../make-content.ts';
import { editExample, EXAMPLE, diagnosticsFor, textWith } from '../../make-diagnostics.ts';

const diagnosticsForText = (text: string) => diagnosticsFor(rawFile('briefings', '2021-04-06-berg-sudopol', text));

describe('a file', () => {
  it.each(['', ' \n\n'])('that is empty gets one diagnostic: %j', (text) => {
    expect(diagnosticsForText(text)).toEqual([
      { file: EXAMPLE, field: 'file', problem: 'is empty', remedy: 'write it, or delete the file' },
    ]);
  });

  it('lines may end with a carriage return alone, and a file may begin with several byte order marks', () => {
    expect(splitFile('a.yaml', '\uFEFF\uFEFFname: A\rnote: B\r')).toMatchObject({ values: { name: 'A', note: 'B' } });
  });

  it('without front matter gets a diagnostic that says how to begin', () => {
    expect(diagnosticsForText('Anna Berg came to Sudopol.\n')).toMatchObject([
      { field: 'front matter', line: 1, problem: 'is missing', remedy: textWith('begin the file with a line `---`') },
    ]);
  });

  it('with unclosed front matter gets a diagnostic that says so', () => {
    expect(diagnosticsForText('---\ntitle: Berg in Sudopol\n')[0]).toMatchObject({ field: 'front matter', problem: 'is not closed' });
  });

  it('with empty front matter gets a diagnostic that it is empty', () => {
    expect(diagnosticsForText('---\n# to be written\n---\n\nText.[@gazette]\n')).toMatchObject([
      { field: 'front matter', problem: 'is empty' },
    ]);
  });

  it('may have Windows line endings', () => {
    const { id, text } = editExample({});
    expect(diagnosticsFor(rawFile('briefings', id, text.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  it('may begin with a byte order mark', () => {
    const { id, text } = editExample({});
    expect(diagnosticsFor(rawFile('briefings', id, `\uFEFF${text}`))).toEqual([]);
  });
});

describe('a date in front matter', () => {
  it('stays as written, even if there is no such day', () => {
    expect(splitFile('briefings/a.md', '---\nfrom: 2021-02-30\n---\n')).toMatchObject({ values: { from: '2021-02-30' } });
  });
});

describe('the body', () => {
  it('begins on the line after the front matter', () => {
    expect(splitFile('briefings/a.md', '---\ntitle: A\n---\nText.\n')).toMatchObject({ body: 'Text.\n', bodyLine: 4 });
  });

  it('may contain a line of three hyphens', () => {
    expect(splitFile('briefings/a.md', '---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n')).toMatchObject({ body: 'One.\n\n---\n\nTwo.\n' });
  });
});
