import { describe, expect, it } from 'vitest';
import { matchedAliases } from '../../../../../src/client/search/query/matched-aliases.ts';

const hit = {
  content: 'Anna Berg spoke of gas.',
  meta: {
    title: 'Berg in Sudopol',
    gist: 'Anna Berg, Анна Берг, Ana Berg; Bruno Costa, Бруно Коста',
    hosts: 'Türkiye, Turkey',
  },
};

describe('a hit', () => {
  it.each([
    ['берг', [{ alias: 'Анна Берг', name: 'Anna Berg' }]],
    ['turk', []],
    ['turkey', [{ alias: 'Turkey', name: 'Türkiye' }]],
  ])('says by which other name of whom it was found: %s', (word, names) => {
    expect(matchedAliases(hit, [word])).toEqual(names);
  });

  it.each(['gas', 'berg', 'sudopol', 'costa', 'nothing'])('says nothing where a word is its own or no name at all: %s', (word) => {
    expect(matchedAliases(hit, [word])).toEqual([]);
  });

  it('names each bearer once', () => {
    expect(matchedAliases(hit, ['анна', 'берг', 'бруно'])).toEqual([
      { alias: 'Анна Берг', name: 'Anna Berg' },
      { alias: 'Бруно Коста', name: 'Bruno Costa' },
    ]);
  });
});
