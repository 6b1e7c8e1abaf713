import { expect, it } from 'vitest';
import { namesIndex } from '../../../../src/views/parts/name-index.ts';
import { archiveOf } from '../../make-archive.ts';

const names = namesIndex(archiveOf({ briefings: [{ id: '2021-04-06-a' }] }));
const named = (name: string) => names.find(({ text }) => text === name);

it('a name leads to its page, with how its bearer writes it and all other spellings once', () => {
  expect(named('Anna Berg')).toEqual({
    text: 'Anna Berg',
    href: '/people/anna-berg/',
    type: 'person',
    own: { text: 'Анна Берг', lang: 'ru', dir: 'ltr' },
    others: ['Анна Берг', 'Ana Berg'],
  });
});

it('pairs of countries are found too', () => {
  expect(named('Norland and Sudonia')).toEqual({
    text: 'Norland and Sudonia',
    href: '/relationships/norland-sudonia/',
    type: 'pair',
    others: [],
  });
});

it('pairs of countries are called by the languages in which both have a name', () => {
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
  const pair = namesIndex(archiveOf({ countries, briefings: [{ id: '2021-04-06-a' }] })).find(({ type }) => type === 'pair');
  expect(pair?.others).toEqual(['Север – Юг']);
});

it('what no briefing names has no page to lead to', () => {
  expect(named('Clara Diaz')).toBeUndefined();
});
