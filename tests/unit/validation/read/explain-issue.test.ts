import { describe, expect, it } from 'vitest';
import { explainIssue } from '../../../../src/validation/read/explain-issue.ts';
import { rawFile } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor, textWith } from '../../make-diagnostics.ts';

const TITLE = 'title: Berg leaves Sudopol with a date for the ferry';
const TOPICS = 'topics:\n  - trade\n  - energy';

describe('what is wrong with a value is said in words:', () => {
  it.each([
    ['a missing word', '  kind: official\n', '', 'visit.kind', 'is missing', 'one of: state'],
    ['a missing number', '    value: 900\n', '', 'figures[0].value', 'is missing', 'The number itself'],
    ['words for a group', '  hosts:\n', '  origin: Old Town\n  hosts:\n', 'visit.origin', 'is not a group of fields', 'Where the visitor'],
    ['one id for a list', TOPICS, 'topics: trade', 'topics', 'is not a list', 'write `[trade]`'],
    ['a list without a space', TOPICS, 'topics: -trade', 'topics', 'is not a list', 'a hyphen and a space'],
    ['a list on one line', TOPICS, 'topics: trade - energy', 'topics', 'is not a list', 'a hyphen and a space'],
    ['words for a list', TOPICS, 'topics: Trade, energy', 'topics', 'is not a list', 'Ids of the topics'],
    ['a number for a list', TOPICS, 'topics: 5', 'topics', 'is not a list', 'Ids of the topics'],
    ['a group for a text', TITLE, 'title: { Berg: leaves }', 'title', 'the space behind `Berg`', 'quotation marks'],
  ])('%s', (_what, from, to, field, problem, remedy) => {
    expect(diagnosticsAfter({ [from]: to })).toMatchObject([{ field, problem: textWith(problem), remedy: textWith(remedy) }]);
  });

  it.each([
    ['an id in capitals', TOPICS, 'topics: [Trade]', 'topics[0]', 'is not an id: “Trade”', 'did you mean `trade`?'],
    ['a key in capitals', 'key: harbour', 'key: Harbour', 'sources[1].key', 'is not a key: “Harbour”', 'did you mean `harbour`?'],
  ])('%s', (_what, from, to, field, problem, remedy) => {
    expect(diagnosticsAfter({ [from]: to })).toMatchObject([{ field, problem, remedy }]);
  });

  it.each([
    ['Old Ferry', 'did you mean `old-ferry`?'],
    ['&', undefined],
    ['ferry', undefined],
  ])('an id, with a guess only where there is another: %s', (value, remedy) => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: value };
    expect(explainIssue(issue, value, [{ isSlug: true }])).toEqual({ problem: `is not an id: “${value}”`, remedy });
  });

  it('an empty group for a text', () => {
    expect(diagnosticsAfter({ [TITLE]: 'title: {}' })).toMatchObject([{ problem: 'is a group of fields to YAML, not text' }]);
  });

  it.each([
    ['95', 'is out of range: 95'],
    ['-90.5', 'is out of range: -90.5'],
    ['north', 'is not a number: "north"'],
    ['', 'is empty'],
  ])('a latitude of %s', (latitude, problem) => {
    const place = rawFile('places', 'sudopol', `name: Sudopol\ncountry: sudonia\nlatitude: ${latitude}\nlongitude: 20.4\n`);
    expect(diagnosticsFor(place)).toMatchObject([{ field: 'latitude', problem }]);
  });
});
