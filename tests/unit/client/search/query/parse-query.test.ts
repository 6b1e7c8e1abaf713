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
  ])('is split into words, folded: %j', (text, words) => {
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
  ])('has a phrase between each pair of quotation marks: %j', (text, phrases, loose) => {
    expect(parseQuery(text)).toMatchObject({ phrases, loose });
  });

  it('keeps the parts of words with hyphens together, outside phrases', () => {
    expect(parseQuery('people-to-people "gas-pipeline" end- -on').compounds).toEqual([['people', 'to', 'people']]);
  });

  it.each([
    ['%', true],
    ['\uD800', true],
    [' \n', false],
  ])('without words is empty only if nothing was typed: %j', (text, typed) => {
    expect(parseQuery(text)).toMatchObject({ typed, words: [] });
  });

  it('is cut to sixteen words', () => {
    expect(parseQuery('word '.repeat(5_000)).words).toHaveLength(16);
  });

  it('loses absent words, but not those of its phrases', () => {
    expect(withoutWords(parseQuery('Merkel gas-Merkel "Merkel speaks"'), ['Merkel'])).toEqual({
      typed: true,
      words: ['gas', 'merkel', 'speaks'],
      loose: ['gas'],
      phrases: [['merkel', 'speaks']],
      compounds: [],
    });
  });
});

it('a phrase is searched for as several words and as one, as texts write hyphens either way', () => {
  expect([phraseTerms(['people', 'to', 'people']), phraseTerms(['wheat'])]).toEqual([
    ['"people to people"', '"peopletopeople"'],
    ['"wheat"'],
  ]);
});

it('a text is split into folded words, those with hyphens both whole and in parts', () => {
  expect(tokenise('The S-400, “Straße” Nur‑Sultan')).toEqual(['the', 's400', 's', '400', 'strasse', 'nursultan', 'nur', 'sultan']);
});
