import { describe, expect, it } from 'vitest';
import { formatPath, parsePath } from '../../../../src/validation/diagnostics/zod-issues.ts';
import { rawFile } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor, lineOf, textWith } from '../../make-diagnostics.ts';

const NOTE = '        note: The first ferry left Sudopol.\n';

describe('a field that is missing', () => {
  it('is named, with what to write there', () => {
    expect(diagnosticsAfter({ 'title: Berg leaves Sudopol with a date for the ferry\n': '' })).toEqual([
      {
        file: 'briefings/2021-04-06-berg-sudopol.md',
        line: undefined,
        field: 'title',
        problem: 'is missing',
        remedy: 'The headline: the news in the present tense, about 70 characters at most, without a full stop',
      },
    ]);
  });

  it('is sought on the line of the nearest field around it', () => {
    expect(diagnosticsAfter({ [NOTE]: '' })).toMatchObject([
      { field: 'commitments[0].history[0].note', line: lineOf('state: fulfilled'), problem: 'is missing' },
    ]);
  });

  it('is missing too where its name stands with nothing after it', () => {
    expect(diagnosticsAfter({ 'byline: The desk': 'byline:' })).toMatchObject([{ field: 'byline', problem: 'is missing' }]);
  });

  it('is said to be the state of a visit, not all its fields', () => {
    expect(diagnosticsAfter({ '  state: concluded\n': '' })).toMatchObject([{ field: 'visit.state', problem: 'is missing' }]);
  });
});

describe('a field that nobody knows', () => {
  it('is named with the known field nearest to it', () => {
    expect(diagnosticsAfter({ 'byline: The desk': 'bylne: The desk' })).toMatchObject([
      { field: 'byline', problem: 'is missing' },
      { field: 'bylne', line: lineOf('byline'), problem: 'is not a known field', remedy: 'did you mean `byline`?' },
    ]);
  });

  it('is compared with the fields of its own place', () => {
    expect(diagnosticsAfter({ '    publisher: The Gazette': '    publisher: The Gazette\n    titel: Ferry line agreed' })).toMatchObject([
      { field: 'sources[0].titel', line: lineOf('publisher: The Gazette') + 1, remedy: 'did you mean `title`?' },
    ]);
  });

  it('and has no name is named by its quotes', () => {
    expect(diagnosticsAfter({ 'byline: The desk': 'byline: The desk\n"": nothing' })).toMatchObject([
      { field: '""', problem: 'is not a known field' },
    ]);
  });

  it('and that is like none is answered with those there are', () => {
    expect(diagnosticsAfter({ 'topics:\n  - trade': 'topics:\n  - trade\nheadquarters: Sudopol' })).toMatchObject([
      { field: 'headquarters', remedy: textWith(/^remove it, or use one of: title, summary, published/) },
    ]);
  });
});

describe('a group that may be left out', () => {
  it.each([
    ['origin: { place: New Town, source: gazette }', 'visit.origin.place'],
    ['firstSince: { source: gazette }', 'visit.firstSince.since'],
  ])('and is not whole gets the diagnostic that its field deserves, and no other: %s', (group, field) => {
    expect(diagnosticsAfter({ '\n  stops:\n': `\n  ${group}\n  stops:\n` })).toMatchObject([{ field }]);
  });
});

describe('a value', () => {
  it('that is none of a list is answered with the list', () => {
    expect(diagnosticsAfter({ 'kind: official': 'kind: solemn' })).toMatchObject([
      { field: 'visit.kind', problem: 'is not one of: state, official, working, summit, multilateral, transit' },
    ]);
  });
});

it('writes the place of a field as an editor counts it', () => {
  const path = ['commitments', 0, 'history', 1, 'asOf'];
  expect(formatPath(path)).toBe('commitments[0].history[1].asOf');
  expect(parsePath(formatPath(path))).toEqual(path);
});

it('checks the files of other folders as strictly', () => {
  expect(diagnosticsFor(rawFile('topics', 'ships', 'nmae: Ships\n'))).toMatchObject([
    { file: 'topics/ships.yaml', field: 'name', problem: 'is missing' },
    { file: 'topics/ships.yaml', field: 'nmae', remedy: 'did you mean `name`?' },
  ]);
});
