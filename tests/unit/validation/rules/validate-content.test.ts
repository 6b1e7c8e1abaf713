import { describe, expect, it } from 'vitest';
import { validateContent } from '../../../../src/validation/rules/validate-content.ts';
import { WORLD } from '../../make-content.ts';
import { editExample, EXAMPLE, diagnosticsAfter, lineOf, textWith } from '../../make-diagnostics.ts';

it('the example is valid', () => {
  const { content, diagnostics } = validateContent({ files: WORLD, diagnostics: [] });
  expect(diagnostics).toEqual([]);
  expect(content.briefings.map(({ id }) => id)).toEqual(['2021-04-06-berg-sudopol']);
});

it('an invalid file gives no entry', () => {
  const { content } = validateContent({ files: [editExample({ 'byline: The desk\n': '' })], diagnostics: [] });
  expect(content.briefings).toEqual([]);
});

describe('a diagnostic is given for', () => {
  it.each([
    ['an impossible day of arrival', { '  from: 2021-04-06\n  to': '  from: 2021-02-30\n  to' }, 'visit.from', '2021-02-30'],
    ['an impossible month', { 'due: 2021': 'due: 2021-13' }, 'commitments[0].due', '2021-13'],
    ['a date in words', { 'asOf: 2021-11-02': 'asOf: 2 November 2021' }, 'commitments[0].history[0].asOf', '2 November 2021'],
    ['an impossible day of publication', { 'published: 2021-04-08': 'published: 2021-04-31' }, 'published', '2021-04-31'],
  ])('%s, which it quotes as written', (_name, edits, field, written) => {
    expect(diagnosticsAfter(edits)).toMatchObject([
      { file: EXAMPLE, field, line: lineOf(written, editExample(edits)), problem: `is not a day of the calendar: "${written}"` },
    ]);
  });

  it.each([
    ['commitment', { '    source: gazette\n    due': '    due' }, 'commitments[0].source'],
    ['quote', { '2021\n    source: gazette': '2021' }, 'quotes[0].source'],
    ['figure', { '    by: bruno-costa\n    source: gazette': '    by: bruno-costa' }, 'figures[0].source'],
  ])('a %s without a source', (_name, edits, field) => {
    expect(diagnosticsAfter(edits)).toContainEqual(
      expect.objectContaining({ field, problem: 'has no source', remedy: textWith('The key of one of the `sources` in this file') }),
    );
  });

  it('a status without a date', () => {
    expect(diagnosticsAfter({ '        asOf: 2021-11-02\n': '' })).toMatchObject([
      { field: 'commitments[0].history[0].asOf', problem: 'is missing' },
    ]);
  });

  it('a status without a source', () => {
    expect(diagnosticsAfter({ '        sources: [harbour]\n': '' })).toContainEqual(
      expect.objectContaining({ field: 'commitments[0].history[0].sources', problem: 'has no source' }),
    );
  });
});

describe('all mistakes in one file are reported at once:', () => {
  it('in the front matter and in the body', () => {
    expect(diagnosticsAfter({ 'byline: The desk\n': '', 'to speak of ships': 'to speak of <b>ships</b>' })).toMatchObject([
      { field: 'byline' },
      { field: 'body', problem: 'has raw HTML: <b>' },
      { field: 'body', problem: 'has raw HTML: </b>' },
    ]);
  });

  it('a missing field and an unknown person', () => {
    expect(diagnosticsAfter({ 'byline: The desk\n': '', 'person: bruno-costa': 'person: bruno-castor' })).toMatchObject([
      { field: 'byline' },
      { field: 'visit.hosts[0].person' },
    ]);
  });

  it('a missing field and an unknown source', () => {
    expect(diagnosticsAfter({ 'byline: The desk\n': '', 'sources: [harbour]': 'sources: [harbor]' })).toMatchObject([
      { field: 'byline' },
      { field: 'commitments[0].history[0].sources[0]' },
    ]);
  });

  it('an impossible date and an unknown person in one visit', () => {
    const edits = { '  from: 2021-04-06\n  to': '  from: 2021-02-30\n  to', 'person: bruno-costa': 'person: bruno-castor' };
    expect(diagnosticsAfter(edits).map(({ field }) => field)).toEqual(['visit.from', 'visit.hosts[0].person']);
  });

  it('a quote without a source and another with an unknown one', () => {
    const second = '  - key: tide\n    words: a bridge that floats\n    occasion: The same\n    source: gazete\nfigures:';
    expect(diagnosticsAfter({ '2021\n    source: gazette': '2021', 'figures:': second }).map(({ field }) => field)).toEqual([
      'quotes[0].source',
      'quotes[1].source',
    ]);
  });

  it('but no unused source, which is only known once the file is valid', () => {
    expect(diagnosticsAfter({ '2021\n    source: gazette': '2021' })).toHaveLength(1);
  });
});
