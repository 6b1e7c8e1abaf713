import { describe, expect, it } from 'vitest';
import { matchedAliases } from '../../../../../src/client/search/query/matched-aliases.ts';

const result = {
  content: 'Anna Berg spoke of gas.',
  meta: {
    title: 'Berg in Sudopol',
    gist: 'Anna Berg, Анна Берг, Ana Berg; Bruno Costa, Бруно Коста',
    hosts: 'Türkiye, Turkey; India',
    topics: 'Borders, Line of Control, Green Line, India border',
  },
};

describe('a result', () => {
  it.each([
    ['берг', [{ alias: 'Анна Берг', name: 'Anna Berg', isTopic: false }]],
    ['turk', []],
    ['turkey', [{ alias: 'Turkey', name: 'Türkiye', isTopic: false }]],
  ])('has the alias by which it was found: %s', (word, names) => {
    expect(matchedAliases(result, [word])).toEqual(names);
  });

  it.each(['gas', 'berg', 'sudopol', 'costa', 'india', 'nothing'])(
    'has no alias for a word that its text has, or that is no name: %s',
    (word) => {
      expect(matchedAliases(result, [word])).toEqual([]);
    },
  );

  it('has the subject filed under a topic that has most of the words', () => {
    expect(matchedAliases(result, ['green', 'line'])).toEqual([{ alias: 'Green Line', name: 'Borders', isTopic: true }]);
  });

  it('has each entity once', () => {
    expect(matchedAliases(result, ['анна', 'берг', 'бруно'])).toEqual([
      { alias: 'Анна Берг', name: 'Anna Berg', isTopic: false },
      { alias: 'Бруно Коста', name: 'Bruno Costa', isTopic: false },
    ]);
  });
});
