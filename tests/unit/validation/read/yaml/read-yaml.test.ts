import { queryObjects } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { Document } from 'yaml';
import { readYaml } from '../../../../../src/validation/read/yaml/read-yaml.ts';
import { diagnosticsAfter, editExample, lineOf, textWith, type Edits } from '../../../make-diagnostics.ts';

const TITLE = 'title: Berg leaves Sudopol with a date for the ferry';
const BYLINE = 'byline: The desk';

describe('a text that YAML refuses gets one diagnostic, with its field, line, reason and remedy', () => {
  it.each([
    ['a colon', 'title: Berg: she leaves', 'has a colon and a space', 'quotation marks'],
    ['an open quotation mark', 'title: "Berg leaves', 'opens a quotation mark and does not close it', 'close it'],
    ['an apostrophe at its beginning', "title: 'twas Berg", "begins with `'`", '’'],
    ['an apostrophe between apostrophes', "title: 'Berg's visit'", "goes on behind a `'`", '’'],
    ['words behind empty quotation marks', 'title: "" leaves', 'goes on behind its closing quotation mark', '“'],
    ['words behind empty apostrophes', "title: '' leaves", "goes on behind a `'`", '’'],
    ['a hyphen at its beginning', 'title: - Berg leaves', 'begins with `-`, which YAML takes for a list', 'quotation marks'],
    ['words behind quotation marks', 'title: "Berg" leaves', 'goes on behind its closing quotation mark', '“'],
    ['a bracket at its beginning', 'title: [Draft] Berg', 'begins with `[`', 'quotation marks'],
    ['an open bracket', 'title: [Draft', 'opens `[`', 'quotation marks'],
    ['an asterisk at its beginning', 'title: *Berg* leaves', 'begins with `*`', 'quotation marks'],
    ['an ampersand at its beginning', 'title: &Berg leaves', 'begins with `&`', 'quotation marks'],
    ['an exclamation mark at its beginning', 'title: !Berg leaves', 'begins with `!`', 'quotation marks'],
    ['a sign that YAML keeps', 'title: @berg leaves', 'begins with `@`', 'quotation marks'],
    ['a greater-than sign', 'title: > 5 per cent', 'begins with `>`', 'quotation marks'],
    ['a backslash', 'title: "Berg \\q leaves"', 'has a backslash', '`\\\\`'],
    ['a line indented below it', `${TITLE}\n   leaves: soon`, 'is indented below', 'same column'],
  ])('%s', (_what, written, problem, remedy) => {
    expect(diagnosticsAfter({ [TITLE]: written })).toMatchObject([
      { field: 'title', line: written.includes('\n') ? 3 : 2, problem: textWith(problem), remedy: textWith(remedy) },
    ]);
  });

  it.each([
    ['no space after a colon', { [TITLE]: 'title:Berg' }, 'has no space after `title:`'],
    ['a line that is no field', { [BYLINE]: `what is this\n${BYLINE}` }, 'is neither a field nor an entry'],
  ])('%s', (_what, edits: Edits, problem) => {
    expect(diagnosticsAfter(edits)).toMatchObject([{ field: 'front matter', problem: textWith(problem) }]);
  });

  it.each(['\u00a0\u00a0', '\u2003', ' \u00a0', '\u3000'])('spaces of another kind: %j', (indent) => {
    expect(diagnosticsAfter({ '  kind: official': `${indent.padEnd(2)}kind: official` })).toMatchObject([
      { line: lineOf('  kind: official'), problem: textWith('is indented with no-break spaces'), remedy: 'indent with ordinary spaces' },
    ]);
  });

  it('a comma too many', () => {
    expect(diagnosticsAfter({ 'by: [sudonia]': 'by: [sudonia,,norland]' })).toMatchObject([
      { field: 'commitments[0].by', problem: 'has a comma with nothing before it' },
    ]);
  });

  it.each(['\u0085', '\u2028'])('a line that ends with a character of its own: %j', (end) => {
    expect(diagnosticsAfter({ [`${BYLINE}\n`]: BYLINE + end })).toMatchObject([
      { line: lineOf(BYLINE), problem: textWith('ends with a character of its own') },
    ]);
  });

  it('a text of several lines that are not indented alike', () => {
    expect(diagnosticsAfter({ [BYLINE]: 'byline: |-\n    The desk\n  of two' })).toMatchObject([
      { field: 'byline', problem: textWith('some of which are not indented') },
    ]);
  });

  it('an entry with a star', () => {
    expect(diagnosticsAfter({ '  - Bruno Costa promised': '  * Bruno Costa promised' })).toMatchObject([
      { field: 'glance[1]', problem: 'begins an entry with `*`', remedy: textWith('a hyphen and a space') },
    ]);
  });

  it('a comment inside a text', () => {
    expect(diagnosticsAfter({ [BYLINE]: 'byline: The desk\n  # of two\n  of three' })).toMatchObject([
      { line: lineOf(BYLINE) + 1, problem: 'has a comment inside its text' },
    ]);
  });

  it.each(['...', '%YAML 1.1'])('a line that is for machines: %s', (text) => {
    expect(diagnosticsAfter({ [BYLINE]: `${text}\n${BYLINE}` })).toMatchObject([
      { line: lineOf(BYLINE), remedy: textWith('delete this line') },
    ]);
  });

  it('a tag of a kind that content does not have', () => {
    expect(diagnosticsAfter({ [TITLE]: 'title: !!binary SGVsbG8=' })).toMatchObject([
      { field: 'title', problem: textWith('which YAML takes for a tag') },
    ]);
  });

  it('a tab', () => {
    expect(diagnosticsAfter({ '  kind: official': '\tkind: official' })).toMatchObject([
      { field: 'visit.kind', line: lineOf('  kind: official'), problem: 'is indented with a tab', remedy: 'indent with spaces' },
    ]);
  });
});

it('the nodes of a text are gone when it is read, and it still knows the lines of its fields', () => {
  const count = () => queryObjects(Document, { format: 'count' });
  const before = count();
  const read = Array.from({ length: 50 }, (_, number) => readYaml('a.yaml', `a: ${number}\nb: [1, 2]`, 2));
  expect(count()).toBeLessThan(before + 10);
  expect(read.map(({ lineOf }) => lineOf(['b', 1]))).toEqual(read.map(() => 3));
});

describe('a mistake of YAML', () => {
  it('hides no other mistake of the file, of YAML or not', () => {
    const edits = {
      [TITLE]: 'title: Berg: she leaves',
      'published: 2021-04-08': 'published: 2021-02-30',
      '  kind: official': '  kind: offical',
      'words: a bridge that floats': 'words: "a bridge',
      'place: sudopol': 'place: sudopel',
    };
    const fields = diagnosticsAfter(edits).map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['published', 'quotes[0].words', 'title', 'visit.kind', 'visit.stops[0].place']);
  });

  it('keeps the lines of what can be read', () => {
    const edits = { [TITLE]: 'title: Berg: she leaves', 'publisher: Harbour News': 'publisher: Harbour News\n    lang: Harbourish' };
    expect(diagnosticsAfter(edits)).toContainEqual(
      expect.objectContaining({ field: 'sources[1].lang', line: lineOf('lang: Harbourish', editExample(edits)) }),
    );
  });

  it('in one entry of a list leaves the others of the list to be read', () => {
    expect(diagnosticsAfter({ 'title: Ferry line agreed': 'title: Ferry: agreed', 'key: harbour': 'key: Harbour' })).toMatchObject([
      { field: 'sources[0].title', problem: textWith('has a colon') },
      { field: 'sources[1].key', problem: 'is not a key: “Harbour”' },
    ]);
  });
});

describe('a text that YAML would publish in part gets a diagnostic:', () => {
  it.each([
    ['a hashtag in it', `${BYLINE} #ferries of the north`],
    ['a hashtag as its beginning', 'byline: #ferries'],
    ['a comment behind it', `${BYLINE} # not sure`],
  ])('%s', (_what, written) => {
    expect(diagnosticsAfter({ [BYLINE]: written })).toMatchObject([
      { field: 'byline', line: lineOf(BYLINE), problem: textWith('takes for a comment'), remedy: textWith('quotation marks') },
    ]);
  });

  it('but not a comment behind a date, a choice, or a text in quotation marks, or on a line of its own', () => {
    const edits = {
      'published: 2021-04-08': 'published: 2021-04-08 # a Thursday',
      'kind: official': 'kind: official # so the Gazette',
      [BYLINE]: '# the desk\nbyline: "The desk" # of two',
    };
    expect(diagnosticsAfter(edits)).toEqual([]);
  });

  it('a colon in an entry of a list, which makes it a group of fields', () => {
    expect(diagnosticsAfter({ 'Bruno Costa promised a ferry line.': 'Trade: it grows.' })).toMatchObject([
      { field: 'glance[1]', problem: textWith('because of the colon and the space behind `Trade`'), remedy: textWith('quotation marks') },
    ]);
  });

  it('quotation marks that swallow the next field', () => {
    expect(diagnosticsAfter({ [BYLINE]: 'byline: "The desk\n  note: of two"' })).toMatchObject([
      { field: 'byline', line: lineOf(BYLINE), problem: textWith('swallows the field `note`') },
    ]);
  });

  it('a field that stands twice, with both lines', () => {
    const line = lineOf(BYLINE);
    expect(diagnosticsAfter({ [BYLINE]: `${BYLINE}\nbyline: The other desk` })).toMatchObject([
      { field: 'byline', line: line + 1, problem: `stands twice, in line ${line} and in line ${line + 1}`, remedy: textWith('delete one') },
    ]);
  });

  it('a group that stands twice, without what only the first of the two has', () => {
    expect(diagnosticsAfter({ [BYLINE]: `${BYLINE}\nvisit:\n  kind: state` })).toMatchObject([
      { field: 'visit', problem: textWith('stands twice') },
    ]);
    const edits = { '\ntopics:': '\nvisit:\n  kind: state\ntopics:' };
    expect(diagnosticsAfter(edits)).toMatchObject([{ field: 'visit', problem: textWith('stands twice') }]);
  });

  it.each([
    ['a number', 'title: 2026', 'is a number to YAML, not text: 2026', 'put it in quotation marks: "2026"'],
    ['yes or no', 'title: true', 'is yes or no to YAML, not text: true', 'put it in quotation marks: "true"'],
    ['a group', 'title: {Draft}', 'is a group of fields to YAML', 'quotation marks'],
    ['a list', 'title: [Draft]', 'is a list to YAML', 'quotation marks'],
    ['nothing', 'title: ~', 'is empty', 'The headline'],
  ])('%s', (_what, written, problem, remedy) => {
    expect(diagnosticsAfter({ [TITLE]: written })).toMatchObject([
      { field: 'title', problem: textWith(problem), remedy: textWith(remedy) },
    ]);
  });
});

describe('the markers of a merge conflict', () => {
  it.each(['byline: The desk', 'Anna Berg came to Sudopol'])('get one diagnostic and hide the rest, at “%s”', (where) => {
    const marked = `<<<<<<< HEAD\n${where}\n=======\nbyline: Another\n>>>>>>> branch\n`;
    expect(diagnosticsAfter({ [where]: marked })).toMatchObject([
      { field: 'file', line: lineOf(where), problem: textWith('merge conflict') },
    ]);
  });
});

describe('sentences in a list inside brackets, which YAML splits at their commas', () => {
  const inBrackets = (list: string) => {
    const lines = [
      'Anna Berg was in Sudopol on 6 and 7 April 2021.',
      'Bruno Costa promised a ferry line.',
      'He named 900 passengers a day.',
    ];
    return { [`glance:\n${lines.map((line) => `  - ${line}\n`).join('')}`]: `glance: ${list}\n` };
  };

  it.each([
    ['[Anna Berg came, on 6 April, Bruno Costa spoke.]', 'on 6 April'],
    ['[Anna Berg came., Bruno Costa, her host, spoke., They left.]', 'her host'],
    ['[Anna Berg came., He named 1,900 passengers., They left.]', '900 passengers.'],
    ['[Berg came, in spring, with ships, and flags, and people, and more]', 'in spring'],
    ['[Anna Berg came., He named 1,900, They left.]', '900'],
  ])('get one letter: %s', (list, half) => {
    expect(diagnosticsAfter(inBrackets(list))).toMatchObject([
      {
        field: 'glance',
        line: lineOf('glance: ', editExample(inBrackets(list))),
        problem: `has a point that begins with “${half}”: YAML splits at commas inside [ ]`,
        remedy: 'write each point on its own line with a hyphen',
      },
    ]);
  });

  it('get it beside a field that YAML refuses', () => {
    const edits = { ...inBrackets('[Anna Berg came, on 6 April, Bruno Costa spoke.]'), [TITLE]: 'title: Berg: she leaves' };
    expect(diagnosticsAfter(edits).map(({ field }) => field)).toEqual(['title', 'glance']);
  });

  it.each([
    '[Anna Berg came., 900 ships came., They left.]',
    '[Anna Berg came, They left, Costa spoke]',
    '["Berg", "a ferry", "and more"]',
  ])('get none where each begins anew or has quotation marks: %s', (list) => {
    expect(diagnosticsAfter(inBrackets(list))).toEqual([]);
  });
});
