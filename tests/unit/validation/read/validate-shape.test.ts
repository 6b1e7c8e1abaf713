import { describe, expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor, lineOf, textWith } from '../../make-diagnostics.ts';

const NOTE = '        note: The first ferry left Sudopol.\n';

describe('a field that is missing', () => {
  it('is named, with its description as the remedy', () => {
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

  it('has the line of the nearest field around it', () => {
    expect(diagnosticsAfter({ [NOTE]: '' })).toMatchObject([
      { field: 'commitments[0].history[0].note', line: lineOf('state: fulfilled'), problem: 'is missing' },
    ]);
  });

  it('is empty if nothing follows its colon', () => {
    expect(diagnosticsAfter({ 'byline: The desk': 'byline:' })).toMatchObject([{ field: 'byline', problem: 'is empty' }]);
  });

  it('is the state of a visit, and not every field that a state can have', () => {
    expect(diagnosticsAfter({ '  state: concluded\n': '' })).toMatchObject([{ field: 'visit.state', problem: 'is missing' }]);
  });
});

describe('an unknown field', () => {
  it('is answered with the nearest known field', () => {
    expect(diagnosticsAfter({ 'byline: The desk': 'bylne: The desk' })).toMatchObject([
      { field: 'bylne', line: lineOf('byline'), problem: 'is not a known field', remedy: 'did you mean `byline`?' },
    ]);
  });

  it.each([
    ['quotes', 'quotse', 'the text above and below still has quotations'],
    ['figures', 'figurs', 'nothing is said of its numbers'],
    ['sources', 'sorces', 'the text still has notes'],
  ])('is one mistake, also where other fields and the text need it: %s', (field, written) => {
    expect(diagnosticsAfter({ [`\n${field}:`]: `\n${written}:` })).toMatchObject([
      { field: written, line: lineOf(`\n${field}:`) + 1, remedy: `did you mean \`${field}\`?` },
    ]);
  });

  it('is one mistake where it is the state that decides about the others', () => {
    expect(diagnosticsAfter({ '  state: concluded': '  stat: concluded' })).toMatchObject([
      { field: 'visit.stat', line: lineOf('  state: concluded'), problem: 'is not a known field', remedy: 'did you mean `state`?' },
    ]);
  });

  it('is rather the field that is missing than one that is there', () => {
    expect(diagnosticsFor(rawFile('people', 'cora-dahl', 'name: Cora Dahl\nnamily: Dahl\n'))).toMatchObject([
      { field: 'namily', remedy: 'did you mean `family`?' },
    ]);
  });

  it('is the one that its group lacks, where it is the only one in its place', () => {
    expect(diagnosticsAfter({ 'hosts:\n    - person: bruno-costa': 'hosts:\n    - name: Bruno Costa' })).toMatchObject([
      { field: 'visit.hosts[0].name', remedy: 'did you mean `person`?' },
    ]);
  });

  it('is compared with the fields of its own group', () => {
    expect(diagnosticsAfter({ '    publisher: The Gazette': '    publisher: The Gazette\n    titel: Ferry line agreed' })).toMatchObject([
      { field: 'sources[0].titel', line: lineOf('publisher: The Gazette') + 1, remedy: 'did you mean `title`?' },
    ]);
  });

  it('with an empty name is named in quotes', () => {
    expect(diagnosticsAfter({ 'byline: The desk': 'byline: The desk\n"": nothing' })).toMatchObject([
      { field: '""', problem: 'is not a known field' },
    ]);
  });

  it('that resembles none is answered with a list of the known fields', () => {
    expect(diagnosticsAfter({ 'topics:\n  - trade': 'topics:\n  - trade\nheadquarters: Sudopol' })).toMatchObject([
      { field: 'headquarters', remedy: textWith(/^remove it, or use one of: title, summary, draft, embargo, published/) },
    ]);
  });
});

it.each([
  [60, `#${'x'.repeat(59)}`],
  [61, `#${'x'.repeat(59)}…`],
])('of a comment of %i characters, which may be part of a text, 60 are told', (length, shown) => {
  const comment = `#${'x'.repeat(length - 1)}`;
  expect(diagnosticsAfter({ 'byline: The desk': `byline: The desk ${comment}` })).toMatchObject([
    { field: 'byline', problem: `ends before \`${shown}\`, which YAML takes for a comment and drops` },
  ]);
});

describe('an optional group', () => {
  it.each([
    ['origin: { place: New Town, source: gazette }', 'visit.origin.place'],
    ['firstSince: { source: gazette }', 'visit.firstSince.since'],
  ])('that is incomplete gets one diagnostic, for its field: %s', (group, field) => {
    expect(diagnosticsAfter({ '\n  stops:\n': `\n  ${group}\n  stops:\n` })).toMatchObject([{ field }]);
  });
});

it('a value that is not one of a list is answered with the list', () => {
  expect(diagnosticsAfter({ 'kind: official': 'kind: solemn' })).toMatchObject([
    { field: 'visit.kind', problem: 'is not one of: state, official, working, summit, multilateral, transit' },
  ]);
});

it('files of other folders are checked as strictly', () => {
  expect(diagnosticsFor(rawFile('topics', 'ships', 'nmae: Ships\n'))).toMatchObject([
    { file: 'topics/ships.yaml', field: 'nmae', line: 1, remedy: 'did you mean `name`?' },
  ]);
});
