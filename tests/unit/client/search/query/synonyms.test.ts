import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../src/client/search/query/parse-query.ts';
import { makeSynonyms, otherSpelling } from '../../../../../src/client/search/query/synonyms.ts';

const SYNONYMS = makeSynonyms({
  synonyms: [
    { words: ['PM', 'prime minister'], finds: [] },
    { words: ['MoU', 'memorandum of understanding'], finds: [] },
    { words: ['Covid-19', 'corona'], finds: [] },
    { words: ['Sino'], finds: ['Chinese'] },
  ],
  free: ['визит'],
});
const forms = (text: string) => parseQuery(text, SYNONYMS, 0).terms.map((term) => term.forms.map((form) => form.join(' ')));

describe('a word is searched for together with', () => {
  it.each([
    ['defense', 'defence'],
    ['centre', 'center'],
    ['labour', 'labor'],
    ['organisation', 'organization'],
    ['recognize', 'recognise'],
    ['organised', 'organized'],
    ['organising', 'organizing'],
    ['analyse', 'analyze'],
    ['dialogue', 'dialog'],
    ['travelled', 'traveled'],
    ['travelling', 'traveling'],
  ])('its other spelling: %s', (word, other) => {
    expect(forms(word)[0]).toContain(other);
    expect(forms(other)[0]).toContain(word);
  });

  it.each([
    ['PM', 'prime minister'],
    ['prime ministers', 'pm'],
    ['MoU', 'memorandum of understanding'],
    ['memorandum of understanding', 'mou'],
    ['corona', 'covid 19'],
    ['Sino', 'chinese'],
  ])('its synonyms: %s', (text, other) => {
    expect(forms(text)).toHaveLength(1);
    expect(forms(text)[0]).toContain(other);
  });

  it.each(['four', 'gas', 'Lavrov', 'India', 'Chinese', 'fore'])('nothing, if it has none: %s', (word) => {
    expect([...forms(word), otherSpelling(word)]).toEqual([[word.toLowerCase()], []]);
  });
});

it('the synonyms of some words are the other words of each entry that has them, and what it finds', () => {
  const { read } = makeSynonyms({
    synonyms: [
      { words: ['PM', 'prime minister', 'premier'], finds: ['head of government'] },
      { words: ['premier'], finds: ['first'] },
      { words: ['one two three four five six', 'gas'], finds: [] },
    ],
    free: [],
  });
  expect(read(['pm', 'today'])).toEqual({ length: 1, others: [['prime', 'minister'], ['premier'], ['head', 'of', 'government']] });
  expect(read(['premiers'])?.others).toEqual([['pm'], ['prime', 'minister'], ['head', 'of', 'government'], ['first']]);
  expect(read(['prime', 'minister'])?.length).toBe(2);
  expect([read(['prime']), read([]), read('one two three four five six'.split(' '))]).toEqual([undefined, undefined, undefined]);
});

it('synonyms end before the next word', () => {
  expect(forms('gas PM wheat')).toEqual([['gas'], ['pm', 'prime minister'], ['wheat']]);
  expect(forms('gas MoUs wheat')).toEqual([['gas'], ['mou', 'memorandum of understanding'], ['wheat']]);
  expect(forms('gas prime ministers wheat')).toEqual([['gas'], ['prime ministers', 'pm'], ['wheat']]);
});

it('the part of a name with hyphens is searched for together with its synonyms', () => {
  expect(forms('Sino-Norland')).toEqual([['sino', 'chinese'], ['norland']]);
});

it('a word that the editors call free need not match', () => {
  expect([forms('визит Берга'), forms('визит')]).toEqual([[['берга', 'берг']], [['визит']]]);
});

it.each([
  ['5bn', ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
  ['US$5 billion', ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
  ['$1.5m', ['15 million', '15million', '15 mn', '15mn', '15 m', '15m']],
  ['two million', ['2 million', '2million', '2 mn', '2mn', '2 m', '2m', 'two million']],
  ['50 000', ['50000']],
  ['50,000', ['50000']],
  ['1.5', ['1.5']],
  ['5 billion', ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
])('a number is searched for as texts write it: %s', (text, expected) => {
  expect(forms(text)).toEqual([expected]);
});

it.each(['5bn wheat', '5 billion wheat', '50 000 wheat'])('a number ends before the next word: %s', (text) => {
  expect(forms(text).slice(1)).toEqual([['wheat']]);
});

it.each([
  ['лаврова', ['лавров']],
  ['лаврову', ['лавров', 'лаврова']],
  ['москве', ['москв', 'москва']],
  ['россии', ['россия']],
  ['москвой', ['москва']],
  ['лавровым', ['лавров']],
  ['берлином', ['берлин']],
  ['россию', ['россия']],
  ['москву', ['москв', 'москва']],
  ['москвы', ['москва']],
  ['лавров', []],
  ['дома', []],
])('a Russian word in another case is searched for as what may be its first: %s', (word, firstCases) => {
  expect(otherSpelling(word)).toEqual(firstCases);
});
