import { describe, expect, it } from 'vitest';
import { otherNamesOf } from '../../../../../src/client/search/query/matched-alias.ts';

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
    ['берг', [{ typed: 'Анна Берг', name: 'Anna Berg' }]],
    ['turk', []],
    ['turkey', [{ typed: 'Turkey', name: 'Türkiye' }]],
  ])('says by which other name of whom it was found: %s', (word, names) => {
    expect(otherNamesOf(hit, [word])).toEqual(names);
  });

  it.each(['gas', 'berg', 'sudopol', 'costa', 'nothing'])('says nothing where a word is its own or no name at all: %s', (word) => {
    expect(otherNamesOf(hit, [word])).toEqual([]);
  });

  it('names each bearer once', () => {
    expect(otherNamesOf(hit, ['анна', 'берг', 'бруно'])).toEqual([
      { typed: 'Анна Берг', name: 'Anna Berg' },
      { typed: 'Бруно Коста', name: 'Bruno Costa' },
    ]);
  });
});
