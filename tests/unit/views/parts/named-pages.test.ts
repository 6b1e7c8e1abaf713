import { expect, it } from 'vitest';
import { namedPages } from '../../../../src/views/parts/named-pages.ts';
import { archiveOf } from '../../make-archive.ts';

const names = namedPages(archiveOf({ briefings: [{ id: '2021-04-06-a' }] }));
const named = (name: string) => names.find(({ text }) => text === name);

it('an entry has the page, the native name and every other name once', () => {
  expect(named('Anna Berg')).toEqual({
    text: 'Anna Berg',
    href: '/people/anna-berg/',
    type: 'person',
    own: { text: 'Анна Берг', lang: 'ru', dir: 'ltr' },
    others: ['Анна Берг', 'Ana Berg'],
  });
});

it('a relationship has an entry', () => {
  expect(named('Norland and Sudonia')).toEqual({
    text: 'Norland and Sudonia',
    href: '/relationships/norland-sudonia/',
    type: 'pair',
    others: [],
  });
});

it('a relationship has a name in every language in which both countries have one', () => {
  const inRussian = (text: string) => ({
    names: [
      { text, lang: 'ru' },
      { text: `${text} (fr)`, lang: text === 'Север' ? 'fr' : 'de' },
    ],
  });
  const countries = {
    norland: { name: 'Norland', adjective: 'Norlandic', ...inRussian('Север') },
    sudonia: { name: 'Sudonia', adjective: 'Sudonian', ...inRussian('Юг') },
  };
  const pair = namedPages(archiveOf({ countries, briefings: [{ id: '2021-04-06-a' }] })).find(({ type }) => type === 'pair');
  expect(pair?.others).toEqual(['Север – Юг']);
});

it('a page without a briefing has no feed', () => {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }], register: [{ id: '2020-01-01-b', to: 'estmark' }] });
  const withoutFeed = namedPages(archive).filter(({ noFeed }) => noFeed);
  expect(withoutFeed.map(({ text }) => text)).toEqual(expect.arrayContaining(['Estmark', 'Estmark and Norland']));
  expect(withoutFeed.map(({ text }) => text)).not.toContain('Norland');
});

it('an entity without a page has no entry', () => {
  expect(named('Clara Diaz')).toBeUndefined();
});
