import { describe, expect, it } from 'vitest';
import { findUnwantedCharacter } from '../../../../src/schemas/fields/unwanted-characters.ts';
import { rawFile, tableText } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor, lineOf, textWith } from '../../make-diagnostics.ts';

describe('a text with an invisible character is refused:', () => {
  it.each([
    ['a direction override', 'Berg \u202Eleaves', 'U+202E', 'its own direction'],
    ['a direction embedding', 'Berg \u202Aleaves', 'U+202A', 'its own direction'],
    ['a direction isolate', 'Berg \u2066leaves\u2069', 'U+2066', 'its own direction'],
    ['a direction mark', 'Berg\u200F leaves', 'U+200F', 'its own direction'],
    ['a zero-width space', 'Be\u200Brg leaves', 'U+200B', 'anew'],
    ['a byte order mark', 'Be\uFEFFrg', 'U+FEFF', 'anew'],
    ['a soft hyphen', 'Be\u00ADrg', 'U+00AD', 'anew'],
    ['a tag character', 'Berg\u{E0041}', 'U+E0041', 'anew'],
    ['a line separator', 'Berg\u2028leaves', 'U+2028', 'anew'],
    ['a joiner between Latin letters', 'Be\u200Crg', 'U+200C', 'anew'],
    ['a joiner before a word', 'Berg \u200Dleaves', 'U+200D', 'anew'],
    ['a sign for a lost character', 'B\uFFFDrg', 'U+FFFD', 'UTF-8'],
    ['a character of private use', 'B\uE000rg', 'U+E000', 'UTF-8'],
    ['UTF-8 read as another encoding', 'the cafÃ©', 'another encoding', 'UTF-8'],
    ['an apostrophe read as another encoding', 'itâ€™s', 'another encoding', 'UTF-8'],
    ['letters that are one', 'they ﬁnd', 'U+FB01', 'anew'],
    ['letters of mathematics', '𝐁erg', 'U+1D401', 'anew'],
    ['a Cyrillic letter in a Latin word', 'Аnna', 'Latin and Cyrillic', 'one keyboard'],
    ['half a surrogate pair', 'Berg \uD800', 'control character', 'anew'],
    ['a noncharacter', 'Berg \uFFFE', 'control character', 'anew'],
    ['a backspace', 'Be\u0008rg', 'control character', 'anew'],
  ])('%s', (_name, text, problem, remedy) => {
    expect(findUnwantedCharacter(text)).toMatchObject({ problem: textWith(problem), remedy: textWith(remedy) });
  });
});

it.each(['می‌خواهم', 'क्‍षेत्र', 'Сергей Лавров', 'ᠮᠣᠩᠭᠣᠯ\u180B', 'Müller, e\u0301', 'Su-35 (Су-35), SÃO, Âge', 'two\nlines\tand a tab'])(
  'a text may be %j',
  (text) => {
    expect(findUnwantedCharacter(text)).toBeUndefined();
  },
);

describe('the diagnostic names the character and the remedy', () => {
  const diagnostic = { problem: textWith('has the character U+202E'), remedy: textWith('type the words around it anew') };

  it('in a field', () => {
    expect(diagnosticsAfter({ 'byline: The desk': 'byline: The \u202Edesk' })).toMatchObject([
      { field: 'byline', line: lineOf('byline'), ...diagnostic },
    ]);
  });

  it('in a delegate who has no file', () => {
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
  ])('in a body: %j', (words) => {
    expect(diagnosticsAfter({ 'to speak of ships': words })).toMatchObject([{ field: 'body', line: lineOf('to speak of'), ...diagnostic }]);
  });
});

it('a field cannot have a line break', () => {
  expect(diagnosticsAfter({ 'byline: The desk': 'byline: "The\\ndesk"' })).toMatchObject([
    { field: 'byline', problem: 'has a line break', remedy: 'write it on one line' },
  ]);
});
