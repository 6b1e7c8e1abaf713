import { expect, it } from 'vitest';
import { findSpellingVariants } from '../../../src/search/spelling-variants.ts';

it.each([
  ['Łukasz went by the Straße', ['lukasz', 'strasse']],
  ['Ağrı', ['agri']],
  ['شاہ محمود', ['شاه']],
  ['Erdoğan, Çavuşoğlu, Лавров, Ёлка, gas', []],
  ['', []],
])('the variants are the folded forms that Pagefind would not find: %j', (text, words) => {
  expect(findSpellingVariants(text)).toEqual(words);
});
