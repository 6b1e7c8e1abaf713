import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../../src/validation/read/split-front-matter.ts';
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

/** What becomes of a file: its YAML, body, the lines on which they begin, and what is reported of which line. */
const split = (...lines: string[]) => {
  const { diagnostics, ...parts } = splitFrontMatter('briefings/a.md', lines.join('\n'));
  return { ...parts, reported: diagnostics.map(({ line, problem }) => `${line} ${problem}`) };
};
const FIELDS = ['title: A', 'byline: The desk'];

describe('a file', () => {
  it('is split at its two lines `---`', () => {
    expect(split('---', ...FIELDS, '---', '', 'Berg came.', 'She left.')).toEqual({
      ...{ yaml: FIELDS.join('\n'), firstLine: 2, body: '\nBerg came.\nShe left.', bodyLine: 5 },
      reported: [],
    });
  });

  it.each([
    ['the lines between it and another are not all fields', ['note: two remarks', 'Berg came.'], ['Berg left.']],
    ['no field stands just below it', ['Berg came:', 'note: she left'], []],
    ['only empty lines stand between it and another', ['', ''], ['note: Berg left']],
  ])('ends its front matter at a line `---` where %s', (_where, between, after) => {
    expect(split('---', ...FIELDS, '---', ...between, '---', ...after)).toEqual({
      ...{ yaml: FIELDS.join('\n'), firstLine: 2, body: [...between, '---', ...after].join('\n'), bodyLine: 5 },
      reported: [],
    });
  });

  it.each([[['note: of two']], [['topics:', '  - trade', '', '# more', 'note: of two']], [['', 'note: of two', '']]])(
    'has all its fields where a line `---` divides them: %j',
    (more) => {
      expect(split('---', ...FIELDS, '---', ...more, '---', 'Berg came.')).toEqual({
        ...{ yaml: [...FIELDS, '', ...more].join('\n'), firstLine: 2, body: 'Berg came.', bodyLine: 6 + more.length },
        reported: ['4 is closed by this line `---`, and more fields stand below'],
      });
    },
  );

  it('may have empty lines between its fields, and lines of hyphens in its text', () => {
    expect(split('---', 'title: A', '', 'byline: The desk', '---', 'Berg came.', '', '---', '', '***')).toMatchObject({
      ...{ yaml: 'title: A\n\nbyline: The desk', body: 'Berg came.\n\n---\n\n***', bodyLine: 6 },
      reported: [],
    });
    expect(split('---', ...FIELDS, '  ', 'Berg came.', '---', 'Berg left.')).toMatchObject({
      ...{ body: '  \nBerg came.\n---\nBerg left.', reported: ['4 is not closed'] },
    });
    expect(split('---', 'title: A', '', 'Berg', 'byline: The desk', '---', 'Berg came.')).toMatchObject({ bodyLine: 7, reported: [] });
  });

  it('ends its front matter at its only line `---`, though its text begins like a field', () => {
    expect(split('---', ...FIELDS, '---', 'note: two remarks', 'Berg came.')).toMatchObject({
      ...{ body: 'note: two remarks\nBerg came.', bodyLine: 5, reported: [] },
    });
  });

  it('has its fields read though no line `---` ends or begins them', () => {
    expect(split('---', ...FIELDS)).toEqual({
      ...{ yaml: FIELDS.join('\n'), firstLine: 2, body: '', bodyLine: 4 },
      reported: ['3 is not closed'],
    });
    expect(split('---', ...FIELDS, '', 'Berg came.', '', '---')).toEqual({
      ...{ yaml: FIELDS.join('\n'), firstLine: 2, body: '\nBerg came.\n\n---', bodyLine: 4 },
      reported: ['4 is not closed'],
    });
    expect(split(...FIELDS, '---', 'Berg came.')).toEqual({
      ...{ yaml: FIELDS.join('\n'), firstLine: 1, body: 'Berg came.', bodyLine: 4 },
      reported: ['1 is missing'],
    });
    expect(split('', '---', ...FIELDS, '---', 'Berg came.')).toEqual({
      ...{ yaml: FIELDS.join('\n'), firstLine: 3, body: 'Berg came.', bodyLine: 6 },
      reported: ['2 begins below an empty line'],
    });
  });

  it.each([[['Berg came.', '---']], [['Berg: she came.']], [['', '']]])('of text alone has nothing to read: %j', (lines) => {
    expect(split(...lines)).toMatchObject({ yaml: undefined, firstLine: 1, body: '', bodyLine: 1, reported: [textWith('is missing')] });
  });

  it('has only the first part of a long line in what is reported', () => {
    const long = '-'.repeat(30);
    expect(split(long, ...FIELDS, '---').reported).toEqual([`1 begins with \`${'-'.repeat(20)}…\``]);
    expect(split('---', ...FIELDS, '-'.repeat(20)).reported).toEqual([`4 ends with \`${'-'.repeat(20)}\``]);
    expect(split('---', ...FIELDS, '-'.repeat(21)).reported).toEqual([`4 ends with \`${'-'.repeat(20)}…\``]);
  });

  it('ends its front matter at the first of two lines that could end it', () => {
    expect(split('---', ...FIELDS, '----', 'Berg came.', '---')).toMatchObject({
      body: 'Berg came.\n---',
      reported: ['4 ends with `----`'],
    });
    expect(split('---', ...FIELDS, '---', 'Berg came.', '----')).toMatchObject({ body: 'Berg came.\n----', reported: [] });
    expect(split('---', ...FIELDS, '', 'Berg came.', '----')).toMatchObject({ bodyLine: 4, reported: ['4 is not closed'] });
    expect(split('---', ...FIELDS, '...', '', 'Berg came.')).toMatchObject({ bodyLine: 5, reported: ['4 ends with `...`'] });
  });
});
