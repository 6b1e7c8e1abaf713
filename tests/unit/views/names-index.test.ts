import { expect, it } from 'vitest';
import { namesIndex } from '../../../src/views/names-index.ts';
import { archiveOf } from '../make-archive.ts';

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

it('what no briefing names has no page to lead to', () => {
  expect(named('Clara Diaz')).toBeUndefined();
});
