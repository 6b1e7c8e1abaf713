import { describe, expect, it } from 'vitest';
import {
  editsToWord,
  findNamesInQuery,
  joinParts,
  keysInQuery,
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

it('a name in quotation marks is found with the small words in it', () => {
  const writers = prepareNames([named('organisation', 'Union of Writers')]);
  expect(findNamesInQuery(writers, parseQuery('"Union of Writers" gas')).map(({ text }) => text)).toEqual(['Union of Writers']);
  expect(keysInQuery(parseQuery('"Union of Writers"'))).toEqual(['union', 'unionofwriters']);
});

it('no name is looked for among dates, kinds of visits and words of more than five', () => {
  expect(keysInQuery(parseQuery("Berg's state visit 2021"))).toEqual(['berg']);
  expect(keysInQuery(parseQuery('anna berg'))).toEqual(['anna', 'annaberg', 'berg']);
  const words = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'];
  const keys = keysInQuery(parseQuery(words.join(' ')));
  expect([keys.includes('aabbccddee'), keys.includes('aabbccddeeff')]).toEqual([true, false]);
});

it.each([
  ['norland', 'nor', 0],
  ['norland', 'norland', 0],
  ['norland', 'norlamd', 1],
  ['norland', 'norlamt', 2],
  ['norland', 'nprlamt', Infinity],
  ['norland', 'norx', 1],
  ['norland', 'noxxl', Infinity],
  ['norland', 'nox', Infinity],
  ['norland', 'porland', Infinity],
  ['lavrovsky', 'lavrof', 1],
  ['gas', 'gasoline', Infinity],
])('between the word %s of a name and %s in a query there are %s edits', (word, asked, edits) => {
  expect(editsToWord(word, asked)).toBe(edits);
});

it('pages with equal names are in the order of their types, then of their names, then of their addresses', () => {
  const all = (['topic', 'place', 'organisation', 'pair', 'country', 'person'] as const).map((type) => named(type, 'Norland'));
  const twins = ['/b/', '/a/', '/c/'].map((href) => ({ ...named('topic', 'Norland'), href }));
  const found = matchNames(prepareNames([...twins, ...all.slice(1), named('topic', 'Norland Dam')]), 'norland');
  expect(found.map(({ type, href }) => [type, href])).toEqual([
    ...['person', 'country', 'pair', 'organisation', 'place'].map((type) => [type, '/Norland/']),
    ...['/a/', '/b/', '/c/', '/Norland Dam/'].map((href) => ['topic', href]),
  ]);
  expect(matchNames(prepareNames([named('topic', 'B norland'), named('topic', 'A norland')]), 'norland').map(({ text }) => text)).toEqual([
    'A norland',
    'B norland',
  ]);
});

it('a page whose printed name matches comes before one that matches as well by another name', () => {
  const both = prepareNames([named('person', 'Anna', 'Norland'), named('topic', 'Norland')]);
  expect(matchNames(both, 'norland').map(({ text }) => text)).toEqual(['Norland', 'Anna']);
});

it('the parts of the names are joined: each page once, with the names of all parts', () => {
  const part = (...others: string[]) => prepareNames([named('person', 'Anna Berg', ...others)]);
  const one = part('A. Berg');
  expect(joinParts([one])).toBe(one);
  expect(joinParts([])).toEqual([]);
  const joined = joinParts([one, part('Анна Берг'), prepareNames([named('place', 'Sudopol')])]);
  expect(joined.map(({ page, names }) => [page.text, names.map(({ joined: name }) => name)])).toEqual([
    ['Anna Berg', ['annaberg', 'aberg', 'аннаберг']],
    ['Sudopol', ['sudopol']],
  ]);
});

it.each([
  ['person', 'Anna Berg', 'Berg', true],
  ['person', 'Anna Berg', 'Anna', true],
  ['country', 'New Norland', 'New', true],
  ['country', 'New Norland', 'Norland', false],
  ['place', 'Port Anna', 'Port', true],
  ['place', 'Port Anna', 'Anna', false],
  ['organisation', 'Northern League', 'Northern', true],
  ['organisation', 'Northern League', 'League', false],
  ['topic', 'Grain Corridor', 'Grain', true],
  ['topic', 'Grain Corridor', 'Corridor', false],
  ['topic', 'Food|Grain Corridor', 'Grain', false],
  ['topic', 'Food|Grain Corridor', 'Corridor Grain', true],
  ['pair', 'Norland and Sudonia', 'Norland', false],
  ['pair', 'Norland and Sudonia', 'Sudonia Norland', true],
  ['topic', 'Food|Grain', 'Grain', true],
  ['pair', 'Norland', 'Norland', true],
  ['place', 'Abu Dhabi', 'abudhabi', true],
  ['person', 'Anna Berg', 'Ber', false],
  ['person', 'Anna Berg', 'Anna Ber', false],
] as const)('a %s with the name %s is meant by %s in a query: %s', (type, name, text, isFound) => {
  const [printed = '', ...others] = name.split('|');
  const [first] = findNamesInQuery(prepareNames([named(type, printed, ...others)]), parseQuery(text));
  expect(first?.text === text).toBe(isFound);
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
