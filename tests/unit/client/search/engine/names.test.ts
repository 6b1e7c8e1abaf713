import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeNames } from '../../../../../src/client/search/engine/names.ts';
import { parseQuery } from '../../../../../src/client/search/query/parse-query.ts';
import { splitNames } from '../../../../../src/views/parts/names/name-parts.ts';
import type { NamedPage } from '../../../../../src/views/parts/named-pages.ts';

const named = (type: NamedPage['type'], text: string, ...others: string[]): NamedPage => ({
  text,
  href: `/${type}/${text.replaceAll(' ', '-').toLowerCase()}/`,
  type,
  others,
});

const PAGES = [
  named('person', 'Sergey Lavrov', 'Сергей Лавров', 'لاوروف', 'Lawrow', '谢尔盖·拉夫罗夫'),
  named('person', 'Recep Tayyip Erdoğan', 'Erdogan, Recep Tayyip'),
  named('person', 'Subrahmanyam Jaishankar', 'S. Jaishankar', 'सुब्रह्मण्यम जयशंकर'),
  named('person', 'Shehbaz Sharif', 'Шахбаз Шариф'),
  named('person', 'Scott Morrison'),
  named('person', 'Abud Karim'),
  named('country', 'Pakistan', 'پاکستان', 'Пакистан', '巴基斯坦'),
  named('country', 'Russia', 'Россия', 'روس', 'Soviet Union', '俄罗斯'),
  named('pair', 'Pakistan and Russia', 'پاکستان – روس', 'Пакистан – Россия'),
  named('place', 'Abu Dhabi', 'أبوظبي', 'Абу-Даби'),
  named('place', 'Nur-Sultan', 'Astana', 'Akmola'),
  named('place', 'The Hague', 'Den Haag'),
  named('organisation', 'Shanghai Cooperation Organisation', 'SCO', 'ШОС', '上海合作组织', 'SCO峰会'),
  named('topic', 'Pakistan Stream', 'North–South pipeline'),
];

/** The names of an archive, whole or in parts of one word each, and the files that they loaded. */
function namesOf(isWhole: boolean): { names: ReturnType<typeof makeNames>; loaded: string[] } {
  const split = splitNames(PAGES, 0, 1, 1);
  const files = new Map<string, unknown>([
    ['/names.json', isWhole ? PAGES : split?.index],
    ...(split?.parts ?? []).map((part, at) => [`/tables/names-${at}.json`, part] as const),
    ...(split?.words ?? []).map((words, at) => [`/tables/name-words-${at}.json`, words] as const),
  ]);
  const loaded: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    loaded.push(url);
    return Promise.resolve(files.has(url) ? Response.json(files.get(url)) : new Response('', { status: 404 }));
  });
  return { names: makeNames('/names.json', '/tables/'), loaded };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const QUERIES = [
  ...['lavrov', 'LAVR', 'la', 'Lavrov Sergey', 'Лавров', 'لاوروف', 'Lawrow', 'Lavrof', 'Alvrov', 'Erdagon', 'ERDOĞAN', 'Shahbaz', 'Sharof'],
  ...['abudhabi', 'abu dhabi', 'abud', 'Абу Даби', 'ابوظبی', 'S Jaishankar', 'jaishankhar', 'जयशंकर', '拉夫罗夫', '巴基斯坦', '峰会', 'sco'],
  ...[
    'Russia Pakistan',
    'россия пакистан',
    'what did Russia promise Pakistan',
    'Sergey Lavrov in Abu Dhabi',
    'astana',
    'North South',
    'The Hague',

    'Pakistan and Russia',
  ],
  ...[
    'pipeline south',
    'rus',
    'from:Russia Lavrov',
    'wheat',
    'xylophone',
    '',
    '"',
    '😀',
    'constructor',
    '../names',
    'grain transit',
    'Pakstan',
  ],
];

describe('the names in parts answer like the whole list', () => {
  it.each(QUERIES)('%s', async (text) => {
    const query = parseQuery(text);
    const answer = async (isWhole: boolean) => {
      const { names } = namesOf(isWhole);
      return {
        found: (await names.find(query)).map(({ href }) => href),
        inQuery: (await names.inQuery(query)).map((it) => [it.text, it.pages.map(({ href }) => href)]),
        named: (await names.named(text)).map(({ href }) => href),
      };
    };
    expect(await answer(false)).toEqual(await answer(true));
  });
});

it('a query loads the parts with its words, and no others', async () => {
  const { names, loaded } = namesOf(false);
  expect((await names.find(parseQuery('Лавров'))).map(({ text }) => text)).toEqual(['Sergey Lavrov']);
  expect(loaded.length).toBeLessThanOrEqual(2);
  expect(loaded[0]).toBe('/names.json');
});

it('in a large archive one letter finds only names that have it as a word', async () => {
  const { names } = namesOf(false);
  expect((await names.find(parseQuery('s'))).map(({ text }) => text)).toEqual(['Subrahmanyam Jaishankar']);
});

it('spelling is corrected with the words of names that begin like a misspelt one, or with its second letter', async () => {
  const { names } = namesOf(false);
  const words = await names.wordsBeginningLike(['alvrov']);
  expect(words).toEqual(expect.arrayContaining(['Lavrov', 'Abu', 'Astana']));
  expect(words).not.toContain('Russia');
});

it('Chinese without spaces is divided by the names that may stand in it', async () => {
  for (const isWhole of [true, false])
    expect(await namesOf(isWhole).names.hanWords('拉夫罗夫访问巴基斯坦峰会')).toEqual(
      expect.arrayContaining(['拉夫罗夫', '巴基斯坦', '峰会']),
    );
});

it('a part that does not load is an error, and loads the next time', async () => {
  const { names } = namesOf(false);
  const answer = fetch;
  vi.stubGlobal('fetch', (url: string) => (url.includes('/tables/') ? Promise.resolve(new Response('', { status: 500 })) : answer(url)));
  await expect(names.find(parseQuery('Lavrov'))).rejects.toThrow('500 /tables/names-');
  vi.stubGlobal('fetch', answer);
  expect(await names.find(parseQuery('Lavrov'))).toHaveLength(1);
});
