import { describe, expect, it } from 'vitest';
import { problemOfText } from '../../../../src/schemas/fields/characters.ts';
import { rawFile, tableText } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor, lineOf, textWith } from '../../make-diagnostics.ts';

describe('a character that nobody sees is refused:', () => {
  it.each([
    ['an override of direction', 'Berg \u202Eleaves', 'U+202E', 'its own direction'],
    ['an embedding', 'Berg \u202Aleaves', 'U+202A', 'its own direction'],
    ['an isolate', 'Berg \u2066leaves\u2069', 'U+2066', 'its own direction'],
    ['a mark of direction', 'Berg\u200F leaves', 'U+200F', 'its own direction'],
    ['a space without width', 'Be\u200Brg leaves', 'U+200B', 'anew'],
    ['a byte order mark', 'Be\uFEFFrg', 'U+FEFF', 'anew'],
    ['a soft hyphen', 'Be\u00ADrg', 'U+00AD', 'anew'],
    ['a letter of the tags', 'Berg\u{E0041}', 'U+E0041', 'anew'],
    ['a separator of lines', 'Berg\u2028leaves', 'U+2028', 'anew'],
    ['a joiner between Latin letters', 'Be\u200Crg', 'U+200C', 'anew'],
    ['a joiner before a word', 'Berg \u200Dleaves', 'U+200D', 'anew'],
    ['half a character', 'Berg \uD800', 'control character', 'anew'],
    ['what is no character', 'Berg \uFFFE', 'control character', 'anew'],
    ['a backspace', 'Be\u0008rg', 'control character', 'anew'],
  ])('%s', (_name, text, problem, remedy) => {
    expect(problemOfText(text)).toMatchObject({ problem: textWith(problem), remedy: textWith(remedy) });
  });
});

it.each(['می‌خواهم', 'क्‍षेत्र', 'Сергей Лавров', 'ᠮᠣᠩᠭᠣᠯ\u180B', 'Müller, e\u0301', 'two\nlines\tand a tab'])(
  '%j is a text like any other',
  (text) => {
    expect(problemOfText(text)).toBeUndefined();
  },
);

describe('the diagnostic says which character, and what to write instead:', () => {
  const diagnostic = { problem: textWith('has the character U+202E'), remedy: textWith('type the words around it anew') };

  it('in a field', () => {
    expect(diagnosticsAfter({ 'byline: The desk': 'byline: The \u202Edesk' })).toMatchObject([
      { field: 'byline', line: lineOf('byline'), ...diagnostic },
    ]);
  });

  it('in a member of a delegation who has no file', () => {
    const delegation = '  delegation:\n    - { name: "Zed \u202EZorn", country: norland }\n';
    expect(diagnosticsAfter({ '  stops:\n': `${delegation}  stops:\n` })).toMatchObject([
      { field: 'visit.delegation[0].name', ...diagnostic },
    ]);
  });

  it('in a cell of the register', () => {
    const table = rawFile('register', 'visits', tableText([{ id: '2019-berg-sudonia', note: 'A \u202Enote.' }]));
    expect(diagnosticsFor(table)).toMatchObject([{ field: 'note', line: 2, ...diagnostic }]);
  });

  it.each([
    'to speak of \u202Eships',
    'to speak of [ships](https://ships.example/\u202E)',
    'to speak of [ships](https://ships.example "\u202E")',
  ])('in a text: %j', (words) => {
    expect(diagnosticsAfter({ 'to speak of ships': words })).toMatchObject([{ field: 'body', line: lineOf('to speak of'), ...diagnostic }]);
  });
});

it('a line is one line', () => {
  expect(diagnosticsAfter({ 'byline: The desk': 'byline: "The\\ndesk"' })).toMatchObject([
    { field: 'byline', problem: 'has a line break', remedy: 'write it on one line' },
  ]);
});

it.each(['https://', 'https://[', 'https://ships.example:port/', 'javascript:alert(1)', 'https://a b.example'])(
  '%s is no web address',
  (url) => {
    expect(diagnosticsAfter({ 'publisher: Harbour News': `publisher: Harbour News\n    url: ${JSON.stringify(url)}` })).toMatchObject([
      { field: 'sources[1].url', problem: 'is not a web address' },
    ]);
  },
);

it.each(['Russian', 'ru"', ''])('%j is no language', (lang) => {
  expect(diagnosticsAfter({ 'publisher: Harbour News': `publisher: Harbour News\n    lang: ${JSON.stringify(lang)}` })).toMatchObject([
    { field: 'sources[1].lang', problem: 'is not a language tag' },
  ]);
});
