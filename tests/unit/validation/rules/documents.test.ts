import { describe, expect, it } from 'vitest';
import { diagnosticsAfter, textWith } from '../../make-diagnostics.ts';

const PAPER = [
  '  - key: ferry-agreement',
  '    kind: agreement',
  '    title: Agreement on the ferry line',
  '    parties: [norland, sudonia]',
  '    source: gazette',
].join('\n');

/** Puts papers, or something else, before the quotes of the example. */
const withPapers = (papers: string) => ({ '\nquotes:\n': `\n${papers}\nquotes:\n` });
const withPaper = (edit: (paper: string) => string, ...others: string[]) => withPapers(['documents:', edit(PAPER), ...others].join('\n'));
const adding = (line: string) => withPaper((paper) => `${paper}\n    ${line}`);

describe('papers that were signed or issued', () => {
  it('need little, and may say more', () => {
    const more = [
      'formerly: [boat-agreement]',
      'otherParties: [Sudopol Port]',
      'date: 2021-04',
      'inForce: 2021-04-07',
      'commitment: ferry',
    ];
    const links = ['text: https://sudonia.example/ferry', 'archived: https://archive.example/ferry'];
    expect(diagnosticsAfter(withPaper((paper) => paper))).toEqual([]);
    expect(diagnosticsAfter(withPaper((paper) => paper.replace('parties: [norland, sudonia]', 'otherParties: [Sudopol Port]')))).toEqual(
      [],
    );
    expect(diagnosticsAfter(adding([...more, ...links].join('\n    ')))).toEqual([]);
  });

  it.each(['2020', '2020-01-01', '2021-03', '2024-05-13'])('may be signed before or after the visit: %s', (date) => {
    expect(diagnosticsAfter(adding(`date: ${date}`))).toEqual([]);
  });

  it.each(['1890-01-01', '2019-12-31'])('cannot be signed long before the visit: %s', (date) => {
    expect(diagnosticsAfter(adding(`date: ${date}`))).toMatchObject([
      { field: 'documents[0].date', problem: `is long before the visit (2021-04-06): ${date}`, remedy: textWith('correct it') },
    ]);
  });

  it.each([
    ['kind', withPaper((it) => it.replace('agreement\n    title', 'MoU\n    title')), 'is not one of: treaty', 'What it is'],
    ['kind', withPaper((it) => it.replace('agreement\n    title', 'memorandum\n    title')), 'is not one of: treaty', 'What it is'],
    ['parties', withPaper((it) => it.replace('[norland, sudonia]', '[]')), 'is empty, so nobody signed', 'in `otherParties`'],
    ['parties', withPaper((it) => it.replace('    parties: [norland, sudonia]\n', '')), 'is empty, so nobody signed', 'in `otherParties`'],
    ['parties[1]', withPaper((it) => it.replace('sudonia]', 'norland]')), 'stands twice: `norland`', 'delete one of the two'],
    ['parties[1]', withPaper((it) => it.replace('sudonia]', 'sudonai]')), 'nobody has defined', 'did you mean `sudonia`?'],
    ['parties[1]', withPaper((it) => it.replace('sudonia]', 'anna-berg]')), 'the country or organisation `anna-berg`', 'write content/'],
    ['commitment', adding('commitment: fery'), 'a promise that this briefing has not: `fery`', 'did you mean `ferry`?'],
    ['commitment', adding('commitment: a-tunnel'), 'a promise that this briefing has not', 'name one of: ferry'],
    ['source', withPaper((it) => it.replace('gazette', 'gazete')), 'names a source that does not exist', 'did you mean `gazette`?'],
    ['source', withPaper((it) => it.replace('    source: gazette', '')), 'has no source', 'The key of one of the `sources`'],
    ['inForce', adding('date: 2021-04-06\n    inForce: 2021-03'), 'is before `date` (2021-04-06)', 'correct one of the two'],
    ['date', adding('date: 6 April 2021'), 'is not a day of the calendar', 'did you mean `2021-04-06`?'],
    ['text', adding('text: the port'), 'is not a web address', 'The address of its text'],
    ['formerly[0]', adding('formerly: [ferry-agreement]'), 'is in use', 'remove it here'],
    ['signed', adding('signed: 2021'), 'is not a known field', 'use one of: key'],
  ])('have a wrong %s', (field, edits, problem, remedy) => {
    expect(diagnosticsAfter(edits)).toMatchObject([
      { field: `documents[0].${field}`, problem: textWith(problem), remedy: textWith(remedy) },
    ]);
  });

  it('have keys of their own', () => {
    expect(diagnosticsAfter(withPaper((paper) => paper, PAPER))).toMatchObject([
      { field: 'documents[1].key', problem: 'is used twice: `ferry-agreement`' },
    ]);
  });

  it('are checked one by one where one of them is wrong', () => {
    const other = PAPER.replace('ferry-agreement', 'other').replace('norland', 'nowhere');
    expect(diagnosticsAfter(withPaper((paper) => paper.replace('    kind: agreement\n', ''), other))).toMatchObject([
      { field: 'documents[0].kind', problem: 'is missing' },
      { field: 'documents[1].parties[0]', problem: textWith('`nowhere`') },
    ]);
  });

  it.each([
    ['documents: nothing', 'is neither a list nor one of: none', 'Papers that were'],
    ['documents: None', 'is neither a list nor one of: none', 'did you mean `none`?'],
    ['documents: { key: a }', 'is neither a list nor one of: none', 'Papers that were'],
  ])('are a list: %s', (line, problem, remedy) => {
    expect(diagnosticsAfter(withPapers(line))).toMatchObject([{ field: 'documents', problem, remedy: textWith(remedy) }]);
  });
});

describe('a visit on which nothing was signed', () => {
  it('has a source that says so', () => {
    expect(diagnosticsAfter(withPapers('documents: none\ndocumentsSource: harbour'))).toEqual([]);
  });

  it.each([
    ['no source', 'documents: none', 'documents', 'no source is named', 'leave out `documents`'],
    ['an unknown source', 'documents: none\ndocumentsSource: weekly', 'documentsSource', 'does not exist', 'add it to `sources`'],
    ['a source of nothing', 'documentsSource: gazette', 'documentsSource', '`documents` is not `none`', 'write `documents: none`'],
    [
      'papers all the same',
      `documents:\n${PAPER}\ndocumentsSource: gazette`,
      'documentsSource',
      'is not `none`',
      'each paper names its own',
    ],
  ])('cannot have %s', (_, lines, field, problem, remedy) => {
    expect(diagnosticsAfter(withPapers(lines))).toMatchObject([{ field, problem: textWith(problem), remedy: textWith(remedy) }]);
  });
});
