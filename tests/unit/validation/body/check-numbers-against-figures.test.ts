import { describe, expect, it } from 'vitest';
import { diagnosticsAfter, lineOf, editExample } from '../../make-diagnostics.ts';

const LAST = 'and gave a date.[@gazette]';
const FERRY = '    kind: dated\n    by: [sudonia]\n    to: [norland]\n    what: Open a ferry line\n    source: gazette\n    due: 2021\n';

/** The letters for the example with a figure, and a sentence at the end of its text. */
const lettersFor = (value: string, unit: string, sentence: string) =>
  diagnosticsAfter({
    'value: 900\n    unit: passengers': `value: ${value}\n    unit: ${unit}`,
    [LAST]: `${LAST}\n\n${sentence}[@gazette]`,
  });

describe('a figure that the text contradicts', () => {
  it.each([
    ['3300000000', 'dollars', 'Trade came to 3.4 billion dollars.', '3.4 billion dollars', '3,300,000,000 dollars'],
    ['3.3', 'billion dollars', 'Trade came to 3.4 billion dollars.', '3.4 billion dollars', '3.3 billion dollars'],
    ['46', 'per cent', 'Trade rose by 64 per cent.', '64 per cent', '46 per cent'],
    ['46', 'per cent', 'Trade rose by 47 per cent.', '47 per cent', '46 per cent'],
    ['150000', 'doses', 'He sent 15,000 doses.', '15,000 doses', '150,000 doses'],
    ['0.1234567894', 'per cent', 'It rose by 0.12345678 per cent.', '0.12345678 per cent', '0.123456789 per cent'],
    ['2107', 'doses', 'He sent 2021 doses.', '2021 doses', '2,107 doses'],
    ['1900', 'doses', 'He sent 1 800 doses.', '1 800 doses', '1,900 doses'],
    ['6', 'documents', 'They signed seven documents.', 'seven documents', '6 documents'],
    ['46', 'documents', 'They signed forty-seven documents.', 'forty-seven documents', '46 documents'],
    ['46', 'per cent', 'Trade rose by 64[@gazette] per cent.', '64 per cent', '46 per cent'],
    ['140', 'MW', 'It has one hundred and fifty MW.', 'one hundred and fifty MW', '140 MW'],
    ['100', 'ships', 'He had 120 ships.', '120 ships', '100 ships'],
    ['100', 'ships', 'He had 80 ships.', '80 ships', '100 ships'],
    ['15', 'ships', 'He had 1.5 ships.', '1.5 ships', '15 ships'],
  ])('%s %s, where it says: %s', (value, unit, sentence, words, stated) => {
    expect(lettersFor(value, unit, sentence)).toMatchObject([
      {
        field: 'body',
        problem: `says “${words}”, but \`passengers\` says ${stated}`,
        remedy: 'correct the one that its source does not give',
      },
    ]);
  });

  it('is told at the line of the text', () => {
    const edits = { 'gave a date': 'gave a date and a number, 950 passengers a day' };
    expect(diagnosticsAfter(edits)).toMatchObject([{ line: lineOf('950 passengers', editExample(edits)) }]);
  });

  it('is told of what a promise counts, too', () => {
    const counted = FERRY.replace('kind: dated', 'kind: counted\n    target: 12\n    unit: ferries');
    expect(diagnosticsAfter({ [FERRY]: counted, [LAST]: `${LAST} He meant eleven ferries.[@gazette]` })).toMatchObject([
      { problem: 'says “eleven ferries”, but `ferry` says 12 ferries' },
    ]);
  });

  it.each([
    ['it is written in any way', '3300000000', 'dollars', 'Trade came to 3.3 billion dollars, after 3.2 billion dollars the year before.'],
    ['it is written with a space', '1900', 'doses', 'He sent 1\u00A0900 doses, after 1 800 doses the year before.'],
    ['it is written in two words', '46', 'documents', 'They signed forty-six documents, after 45 documents the year before.'],
    ['the other number is a little too far from it', '100', 'ships', 'He had 79 ships, then 126 ships.'],
    ['it is written in words', '6', 'documents', 'They signed six documents, after seven documents the year before.'],
    ['the other number is a year', '2107', 'ships', 'In 2021 all the ships, by a report of May 2020 many of the ships, were at sea.'],
    ['the text leaves it out', '46', 'per cent', 'Trade rose.'],
    ['the other number is far from it', '46', 'per cent', 'Tariffs fell to 5 per cent.'],
    ['the other number counts something else', '46', 'per cent', 'He had 47 ships, and said so on the 7th.'],
    ['the unit belongs to the next number', '46', 'per cent', 'Of 47 ships 5 per cent were late.'],
  ])('is not one where %s', (_name, value, unit, sentence) => {
    expect(lettersFor(value, unit, sentence)).toEqual([]);
  });

  it('is not one where another figure has the number of the text', () => {
    const other =
      '  - key: then\n    what: passengers of the year before\n    value: 950\n    unit: passengers\n    source: gazette\nsources:\n';
    expect(diagnosticsAfter({ 'sources:\n': other, [LAST]: `${LAST} It was 950 passengers then.[@gazette]` })).toEqual([]);
  });
});

describe.each([
  ['title', 'with a date for the ferry'],
  ['summary', 'was promised a ferry'],
  ['glance[2]', 'He named 900 passengers a day'],
])('the %s', (field, part) => {
  const lettersOf = (sentence: string, edits = {}) => diagnosticsAfter({ [part]: sentence, ...edits });

  it.each(['for 950 passengers', 'for 9 000 passengers', 'for 90 passengers'])('cannot contradict a figure: %s', (words) => {
    const edits = { [part]: words };
    expect(lettersOf(words)).toMatchObject([
      {
        field,
        line: lineOf(words, editExample(edits)),
        problem: `says “${words.replace('for ', '').replace(' passengers', '')} passengers”, but \`passengers\` says 900 passengers`,
        remedy: 'correct the one that its source does not give',
      },
    ]);
  });

  it.each(['for 900 passengers, not 950 passengers', 'for 4 passengers', 'for 950 ships'])('may write: %s', (words) => {
    expect(lettersOf(words)).toEqual([]);
  });

  it('may write a number of the text, or round one', () => {
    expect(lettersOf('for 950 passengers', { [LAST]: `${LAST} It is 900 passengers a day, and was 950 passengers.[@gazette]` })).toEqual(
      [],
    );
    expect(lettersOf('for 900 passengers', { 'value: 900': 'value: 904' })).toEqual([]);
  });
});
