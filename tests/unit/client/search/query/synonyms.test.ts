import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../src/client/search/query/parse-query.ts';
import { otherSpelling } from '../../../../../src/client/search/query/synonyms.ts';

const forms = (text: string) => parseQuery(text, 0).terms.map((term) => term.forms.map((form) => form.join(' ')));

describe('a word is searched for together with', () => {
  it.each([
    ['defense', 'defence'],
    ['centre', 'center'],
    ['labour', 'labor'],
    ['organisation', 'organization'],
    ['recognize', 'recognise'],
  ])('its other spelling: %s', (word, other) => {
    expect(forms(word)[0]).toContain(other);
    expect(forms(other)[0]).toContain(word);
  });

  it.each([
    ['PM', 'prime minister'],
    ['MoU', 'memorandum of understanding'],
    ['memorandum of understanding', 'mou'],
    ['per cent', 'percent'],
    ['USSR', 'soviet union'],
  ])('its synonyms: %s', (text, other) => {
    expect(forms(text)).toHaveLength(1);
    expect(forms(text)[0]).toContain(other);
  });

  it.each(['four', 'gas', 'Lavrov', 'India'])('nothing, if it has none: %s', (word) => {
    expect([...forms(word), otherSpelling(word)]).toEqual([[word.toLowerCase()], []]);
  });
});

it.each([
  ['5bn', ['5 billion', '5billion', '5 bn', '5bn']],
  ['US$5 billion', ['5 billion', '5billion', '5 bn', '5bn']],
  ['$1.5m', ['15 million', '15million', '15 mn', '15mn', '15 m', '15m']],
  ['50 000', ['50000']],
  ['50,000', ['50000']],
  ['1.5', ['1.5']],
])('a number is searched for as texts write it: %s', (text, expected) => {
  expect(forms(text)).toEqual([expected]);
});
