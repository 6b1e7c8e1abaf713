import { describe, expect, it } from 'vitest';
import { explainIssue, problemOf } from '../../../../src/validation/read/explain-issue.ts';
import type { DescribedField } from '../../../../src/validation/read/described-fields.ts';
import { rawFile } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor, textWith } from '../../make-diagnostics.ts';

const TITLE = 'title: Berg leaves Sudopol with a date for the ferry';
const VISITORS = 'visitors:\n    - person: anna-berg';
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
    ['ids with spaces', TOPICS, 'topics:\n  trade\n  energy', 'topics', 'is not a list', 'write `[trade, energy]`'],
    ['a list with dashes', TOPICS, 'topics:\n  – trade\n  – energy', 'topics', 'is not a list', 'a hyphen and a space'],
    ['an office in other words', 'kind: official', 'kind: Official working lunch', 'visit.kind', 'is not one of', 'one of: state'],
    ['`false`', '\npublished:', '\ndraft: false\npublished:', 'draft', 'is `false`', 'remove the line'],
    ['ids with a comma', TOPICS, 'topics: trade, energy', 'topics', 'is not a list', 'write `[trade, energy]`'],
    ['an id for a list of groups', VISITORS, 'visitors: anna-berg', 'visit.visitors', 'is not a list', 'write `[{ person: anna-berg }]`'],
    ['an id for a group', VISITORS, 'visitors: [anna-berg]', 'visit.visitors[0]', 'is not a group of fields', 'write `person: anna-berg`'],
    ['a group for a list', VISITORS, 'visitors:\n      person: anna-berg', 'visit.visitors', 'is not a list', 'a hyphen and a space'],
    ['a word among others', 'kind: official', 'kind: official visit', 'visit.kind', 'is not one of', 'did you mean `official`?'],
    ['a choice that is missing', '    kind: dated\n', '', 'commitments[0].kind', 'is missing', '`open`: it has no due date'],
    [
      'a field of another choice',
      'kind: dated',
      'kind: open',
      'commitments[0].due',
      'does not go with',
      'remove it, or write `kind: dated` or `kind: counted`',
    ],
    ['a number with a last nought', TITLE, 'title: 24.10', 'title', 'is a number to YAML, not text: 24.10', '"24.10"'],
    ['a number with first noughts', TITLE, 'title: 007', 'title', 'not text: 007', '"007"'],
    ['a number of base 16', TITLE, 'title: 0x384', 'title', 'not text: 0x384', '"0x384"'],
    ['a day without its day', 'published: 2021-04-08', 'published: April 2021', 'published', 'is not a day', 'The day on which'],
    [
      'a day of two',
      'published: 2021-04-08',
      'published: 04/08/2021',
      'published',
      'is not a day',
      'did you mean `2021-08-04` or `2021-04-08`?',
    ],
    ['a month', '      from: 2021-04-06', '      from: April 2021', 'visit.stops[0].from', 'is not a day', 'did you mean `2021-04`?'],
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
    expect(explainIssue(issue, value, [{ slug: 'id' }])).toEqual({ problem: `is not an id: “${value}”`, remedy });
  });

  it.each([
    ['12', 'write 12, without quotation marks and separators'],
    ['-1.5', 'write -1.5, without quotation marks and separators'],
    ['12,500', 'write 12500, without quotation marks and separators'],
    ['1’234_567 000', 'write 1234567000, without quotation marks and separators'],
    [' 12 ', 'write 12, without quotation marks and separators'],
    ['1,25', 'write 1.25, without quotation marks and separators'],
    ['1.234.567', 'write 1234567, without quotation marks and separators'],
    ['٩٠٠', undefined],
    ['１９００', 'write 1900, without quotation marks and separators'],
    ['12,5000', undefined],
    ['12 ships', 'write 12 alone; a unit or a word such as “about” has a field of its own'],
    ['about 1 900', 'write 1900 alone; a unit or a word such as “about” has a field of its own'],
    ['$1.9 million', 'write 1900000 alone; a unit or a word such as “about” has a field of its own'],
    ['nine hundred', 'write 900 alone; a unit or a word such as “about” has a field of its own'],
    ['12 to 15', undefined],
    ['12.5° N', 'write 12.5; south and west are below zero'],
    ['12.5 S', 'write -12.5; south and west are below zero'],
    ['many', undefined],
    [true, undefined],
  ])('a number in quotation marks, with a guess where it can be read: %j', (value, remedy) => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: value };
    expect(explainIssue(issue, value, [{ type: 'number' }])).toEqual({ problem: `is not a number: ${JSON.stringify(value)}`, remedy });
  });

  it.each([
    ['Under-way', 'did you mean `under way`?'],
    ['concludd', 'did you mean `concluded`, which says that it is over?'],
    ['CONCLUDED', 'did you mean `concluded`, which says that it is over?'],
    ['solemn', '`concluded`: it is over; later'],
    [5, '`concluded`: it is over; later'],
  ])('another word than one of several, with the nearest or with what each means: %j', (value, remedy) => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: value };
    const fields = [
      { const: 'concluded', description: '`concluded`: it is over' },
      { enum: ['under way'] },
      { const: 'off', description: 'later' },
    ];
    expect(explainIssue(issue, value, fields)).toEqual({ problem: 'is not one of: concluded, under way, off', remedy });
  });

  it.each([
    ['Minister of Foreign Affairs', 'foreign minister'],
    ['Minister of Ports', 'minister'],
    ['Minister of Foreign Trade', undefined],
  ])('another word than one of several, with that whose words it has: %s', (value, guess) => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: value };
    const fields = [{ enum: ['minister', 'foreign minister', 'trade minister'] }];
    expect(explainIssue(issue, value, fields).remedy).toBe(guess && `did you mean \`${guess}\`?`);
  });

  it('texts where a list of them should be', () => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: 'A, b' };
    expect(explainIssue(issue, 'Realm of Sudonia, Sud', [{ type: 'array', items: { isProse: true } }])).toEqual({
      problem: 'is not a list',
      remedy: 'begin each entry on a line of its own with a hyphen and a space: `- `',
    });
  });

  it('another word than one of several, without a guess where one of them alone is described', () => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: 'x' };
    expect(explainIssue(issue, 'solemn', [{ const: 'off', description: 'later' }])).toEqual({
      problem: 'is not one of: off',
      remedy: undefined,
    });
    expect(explainIssue(issue, 'solemn', [{ const: 'off' }, { type: 'array' }]).problem).toBe('is neither a list nor one of: off');
    expect(explainIssue(issue, 'off', [{ const: 'off' }])).toEqual({ problem: 'is wrong', remedy: undefined });
  });

  it.each([
    [{}, 'is a group of fields to YAML, not text'],
    [{ Trade: 'grows' }, 'is a group of fields to YAML, not text, because of the colon and the space behind `Trade`'],
    [['a'], 'is a list to YAML, not text'],
    [false, 'is yes or no to YAML, not text: false'],
    ['a', 'is wrong'],
  ])('something else than a text: %j', (value, problem) => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: value };
    expect(explainIssue(issue, value, [{ isProse: true }]).problem).toBe(problem);
  });

  it('a remedy of the check itself comes before all others', () => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: 5, params: { remedy: 'mend it' } };
    expect(explainIssue(issue, 5, [{ isProse: true }])).toEqual({ problem: 'is wrong', remedy: 'mend it' });
    expect(explainIssue({ ...issue, params: { remedy: 5 } }, undefined, [])).toEqual({ problem: 'is wrong', remedy: undefined });
    expect(explainIssue({ ...issue, params: {} }, null, [])).toEqual({ problem: 'is empty' });
  });

  it.each([
    ['trade', 'write `[trade]`'],
    ['Trade', undefined],
    ['-trade', 'begin each entry on a line of its own with a hyphen and a space: `- `'],
    ['trade - gas', 'begin each entry on a line of its own with a hyphen and a space: `- `'],
    ['trade -gas', 'begin each entry on a line of its own with a hyphen and a space: `- `'],
    ['oil-gas', 'write `[oil-gas]`'],
    [5, undefined],
  ])('one value for a list: %j', (value, remedy) => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: value };
    expect(explainIssue(issue, value, [{ type: 'array' }])).toEqual({ problem: 'is not a list', remedy });
  });

  it.each<[unknown, DescribedField[], string | undefined]>([
    ['2021-4-6', [{ day: 'partial' }], 'did you mean `2021-04-06`?'],
    ['April 2021', [{ day: 'partial' }], 'did you mean `2021-04`?'],
    ['2021-4-6', [{ day: 'whole' }], 'did you mean `2021-04-06`?'],
    ['April 2021', [{ day: 'whole' }], undefined],
    ['2021-4-6', [{ type: 'string' }], undefined],
    [2021, [{ day: 'partial' }], undefined],
  ])('a day, with a guess where the field is one, however both are described: %j', (value, fields, remedy) => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: value };
    expect(explainIssue(issue, value, fields)).toEqual({ problem: 'is wrong', remedy });
  });

  it.each<[string, DescribedField[], string | undefined]>([
    ['https:/gazette.example/', [{ isAddress: true }], 'did you mean `https://gazette.example/`?'],
    ['https:/gazette.example/', [{ type: 'string' }], undefined],
  ])('an address, with a guess where the field is one: %j', (value, fields, remedy) => {
    const issue = { code: 'custom' as const, message: 'is wrong', path: [], input: value };
    expect(explainIssue(issue, value, fields)).toEqual({ problem: 'is wrong', remedy });
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

it.each<[Parameters<typeof problemOf>[0], string | undefined]>([
  [{ code: 'invalid_type', expected: 'string', input: undefined }, 'is missing'],
  [{ code: 'invalid_value', values: ['a'], input: undefined }, 'is missing'],
  [{ code: 'invalid_value', values: ['a'], input: 'b' }, undefined],
  [{ code: 'invalid_type', expected: 'array', input: 5 }, 'is not a list'],
  [{ code: 'invalid_type', expected: 'object', input: 5 }, 'is not a group of fields'],
  [{ code: 'invalid_type', expected: 'record', input: 5 }, 'is not a group of fields'],
  [{ code: 'invalid_type', expected: 'number', input: 'x' }, 'is not a number'],
  [{ code: 'too_big', maximum: 9, origin: 'number', input: 10 }, 'is out of range: 10'],
  [{ code: 'too_small', minimum: 9, origin: 'number', input: 8 }, 'is out of range: 8'],
  [{ code: 'custom', input: undefined }, undefined],
])('what is wrong where the schema has no words for it: %j', (issue, problem) => {
  expect(problemOf(issue)).toBe(problem);
});
