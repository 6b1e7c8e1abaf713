import { describe, expect, it } from 'vitest';
import { tokenise, phraseTerms, parseQuery, withoutWords } from '../../../../../src/client/search/query/parse-query.ts';

describe('a query', () => {
  it.each([
    ['gas pipeline', ['gas', 'pipeline']],
    ['  Gas   PIPELINE ', ['gas', 'pipeline']],
    ['Erdoğan Łukasz Straße Türkiye', ['erdogan', 'lukasz', 'strasse', 'turkiye']],
    ['Лавров', ['лавров']],
    ['لاوروف محمد', ['لاوروف', 'محمد']],
    ['شاہ محمود', ['شاه', 'محمود']],
    ['people-to-people', ['people', 'to', 'people']],
    ['Nur‑Sultan', ['nur', 'sultan']],
    ['S-400', ['s400']],
    ['What’s “new”?', ['whats', 'new']],
    ['<img src=x onerror=alert(1)>', ['img', 'srcx', 'onerroralert1']],
    ['"', []],
    [': \\ — 😀', []],
    ['\uD800gas\uDFFF', ['gas']],
    ['', []],
  ])('is its words, folded: %j', (text, words) => {
    expect(parseQuery(text).words).toEqual(words);
  });

  it.each([
    ['"gas pipeline" Lavrov', [['gas', 'pipeline']], ['Lavrov']],
    ['Lavrov “gas pipeline” 2021', [['gas', 'pipeline']], ['Lavrov', '2021']],
    ['«газ» "wheat flour" „oil“', [['газ'], ['wheat', 'flour'], ['oil']], []],
    ['"people-to-people" ties', [['people', 'to', 'people']], ['ties']],
    ['an "open end', [], ['an', 'open', 'end']],
    ['"" x', [], ['x']],
    ['it’s a minister’s', [], ['it’s', 'a', 'minister’s']],
  ])('has a phrase where there are quotation marks on both sides: %j', (text, phrases, loose) => {
    expect(parseQuery(text)).toMatchObject({ phrases, loose });
  });

  it('keeps together what hyphens keep together, outside of phrases', () => {
    expect(parseQuery('people-to-people "gas-pipeline" end- -on').compounds).toEqual([['people', 'to', 'people']]);
  });

  it.each([
    ['%', true],
    ['\uD800', true],
    [' \n', false],
  ])('is known to be none only where nothing was typed: %j', (text, typed) => {
    expect(parseQuery(text)).toMatchObject({ typed, words: [] });
  });

  it('is cut before it is too long to answer', () => {
    expect(parseQuery('word '.repeat(5_000)).words).toHaveLength(16);
  });

  it('does without words that stand nowhere, but not without those of its phrases', () => {
    expect(withoutWords(parseQuery('Merkel gas-Merkel "Merkel speaks"'), ['Merkel'])).toEqual({
      typed: true,
      words: ['gas', 'merkel', 'speaks'],
      loose: ['gas'],
      phrases: [['merkel', 'speaks']],
      compounds: [],
    });
  });
});

it('a phrase is asked for word by word and as one word, as hyphens make it', () => {
  expect([phraseTerms(['people', 'to', 'people']), phraseTerms(['wheat'])]).toEqual([
    ['"people to people"', '"peopletopeople"'],
    ['"wheat"'],
  ]);
});

it('the words of a text are compared folded, with hyphens by their parts and as one', () => {
  expect(tokenise('The S-400, “Straße” Nur‑Sultan')).toEqual(['the', 's400', 's', '400', 'strasse', 'nursultan', 'nur', 'sultan']);
});
