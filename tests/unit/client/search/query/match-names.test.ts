import { describe, expect, it } from 'vitest';
import {
  findNamesInQuery,
  matchNames,
  mostSimilarPages,
  pagesNamed,
  prepareNames,
} from '../../../../../src/client/search/query/match-names.ts';
import { parseQuery } from '../../../../../src/client/search/query/parse-query.ts';
import type { NamedPage } from '../../../../../src/views/parts/named-pages.ts';

const named = (type: NamedPage['type'], text: string, ...others: string[]): NamedPage => ({ text, href: `/${text}/`, type, others });

const pages = prepareNames([
  named('topic', 'Pakistan Stream'),
  named('pair', 'Pakistan and Russia', 'پاکستان – روس', 'Пакистан – Россия'),
  named('country', 'Pakistan', 'پاکستان', 'Пакистан'),
  named('country', 'Russia', 'Россия', 'روس', 'Soviet Union'),
  named('place', 'Abu Dhabi', 'أبوظبي', 'Абу-Даби'),
  named('organisation', 'Shanghai Cooperation Organisation', 'SCO', 'ШОС'),
  named('person', 'Sergey Lavrov', 'Сергей Лавров', 'لاوروف', 'Lawrow'),
  named('person', 'Recep Tayyip Erdoğan', 'Erdogan, Recep Tayyip'),
  named('person', 'Scott Morrison'),
  named('person', 'Shehbaz Sharif', 'Шахбаз Шариф'),
]);

function matchedNames(query: string): string[] {
  const found = matchNames(pages, query);
  return (found.length > 0 ? found : mostSimilarPages(pages, query)).map(({ text }) => text);
}

describe('a page is found by its name', () => {
  it.each([
    ['Sergey Lavrov', 'Sergey Lavrov'],
    ['lavrov sergey', 'Sergey Lavrov'],
    ['LAVR', 'Sergey Lavrov'],
    ['Лавров', 'Sergey Lavrov'],
    ['لاوروف', 'Sergey Lavrov'],
    ['Lawrow', 'Sergey Lavrov'],
    ['Lavrof', 'Sergey Lavrov'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['ERDOĞAN', 'Recep Tayyip Erdoğan'],
    ['Erdagon', 'Recep Tayyip Erdoğan'],
    ['Shahbaz', 'Shehbaz Sharif'],
    ['abudhabi', 'Abu Dhabi'],
    ['ابوظبی', 'Abu Dhabi'],
    ['Russia Pakistan', 'Pakistan and Russia'],
    ['россия пакистан', 'Pakistan and Russia'],
    ['ussr', undefined],
  ])('%s', (query, name) => {
    expect(matchedNames(query)[0]).toBe(name);
  });
});

describe('of several pages', () => {
  it('the one with exactly that name comes first, then those that begin with it: countries, relationships, topics', () => {
    expect(matchedNames('pakistan')).toEqual(['Pakistan', 'Pakistan and Russia', 'Pakistan Stream']);
  });

  it('an abbreviation comes before a name that begins with it', () => {
    expect(matchedNames('sco')).toEqual(['Shanghai Cooperation Organisation', 'Scott Morrison']);
  });

  it('one with a word that begins like the query comes after those whose names do', () => {
    expect(matchedNames('rus')).toEqual(['Russia', 'Pakistan and Russia']);
  });

  it('one with a similar name is found only if no name matches', () => {
    expect(matchedNames('Sharif')).toEqual(['Shehbaz Sharif']);
    expect(matchedNames('Sharof')).toEqual(['Shehbaz Sharif']);
  });
});

it.each([
  ['Pakistan', undefined, ['Pakistan']],
  ['lavrov', undefined, ['Sergey Lavrov']],
  ['Pakistan', ['topic'], ['Pakistan Stream']],
  ['Pak', undefined, []],
  ['', undefined, []],
] as const)('an operator asks for pages with exactly a name, or else with its words: %s, %s', (name, types, texts) => {
  expect(pagesNamed(pages, name, types && [...types]).map(({ text }) => text)).toEqual(texts);
});

it.each([
  ['Lavrov visits Pakistan 2021', ['Lavrov', 'Pakistan']],
  ['who met Sergey Lavrov in Abu Dhabi', ['Sergey Lavrov', 'Abu Dhabi']],
  ['gas Pak', []],
  ['Soviet gas', ['Soviet']],
  ['the Union of writers', []],
  ['Shanghai talks', ['Shanghai']],
  ['on Cooperation', []],
  ["Pakistan's president hosts Lavrov", ["Pakistan's", 'Lavrov']],
])('the names in a query are found, the longest first: %s', (query, names) => {
  expect(findNamesInQuery(pages, parseQuery(query)).map(({ text }) => text)).toEqual(names);
});

describe('a title', () => {
  const titles = ['prince', 'sheikh', 'sheikha', 'general', 'dr', 'sir', 'crown', 'bin', 'al', 'ibn', 'de', 'von', 'van'];
  const namesFoundIn = (query: string, name: string) =>
    findNamesInQuery(prepareNames([named('person', name)]), parseQuery(query)).map(({ text }) => text);

  it.each(titles)('is no name alone, at its beginning or inside it: %s', (title) => {
    expect(namesFoundIn(title, `${title} Anna Berg`)).toEqual([]);
    expect(namesFoundIn(title, `Anna ${title} Berg`)).toEqual([]);
    expect(namesFoundIn(`${title} Berg`, `${title} Anna Berg`)).toEqual([`${title} Berg`]);
  });

  it('is no name before another', () => {
    expect(namesFoundIn('crown prince', 'Crown Prince Emil')).toEqual([]);
    expect(namesFoundIn('crown prince emil', 'Crown Prince Emil')).toEqual(['crown prince emil']);
  });
});

it.each(['', '   ', '😀', '"', '\\', '.*', '<img src=x onerror=alert(1)>', 'xylophone', 'a'.repeat(2_000)])(
  'no name matches %s',
  (query) => {
    expect(matchedNames(query)).toEqual([]);
  },
);
