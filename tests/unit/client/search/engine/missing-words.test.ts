import { describe, expect, it } from 'vitest';
import type { PagefindFragment } from '../../../../../src/client/search/engine/load-pagefind.ts';
import { makeMissingWordsFinder, matchWord } from '../../../../../src/client/search/engine/missing-words.ts';

/** An index of one text that matches as Pagefind does: whole words in quotation marks, otherwise prefixes in both directions. */
function indexOf(content: string) {
  const words = content.split(/\s+/);
  const asked: string[] = [];
  const matches = (term: string) => {
    const [, exact] = /^"(.*)"$/.exec(term) ?? [];
    return words.some((word) => (exact === undefined ? word.startsWith(term) || term.startsWith(word) : word === exact));
  };
  const search = (term: string) => {
    asked.push(term);
    return Promise.resolve(matches(term) ? [{ data: () => Promise.resolve({ content, meta: {} } as PagefindFragment) }] : []);
  };
  return { search, asked };
}

const index = indexOf('be wheat pipeline nations');

describe('matchWord', () => {
  it.each([
    ['wheat', { type: 'whole' }],
    ['pipel', { type: 'prefix' }],
    ['wheatfield', { type: 'shortened', form: 'wheat' }],
    ['xylophone', { type: 'absent' }],
    // The index has `be`, which is too short to say anything about these words.
    ['berlin', { type: 'absent' }],
    ['bee', { type: 'absent' }],
  ])('finds how the index matches %s', async (word, match) => {
    expect(await matchWord(word, index)).toEqual(match);
  });
});

describe('the finder of missing words', () => {
  it('returns words as they were typed', async () => {
    expect(await makeMissingWordsFinder(index)(['Wheat', 'Xylophone', 'WHEATfield'], [])).toEqual({
      absent: ['Xylophone'],
      shortened: [{ word: 'WHEATfield', form: 'wheat' }],
    });
  });

  it('asks the index about each word once', async () => {
    const { search, asked } = indexOf('wheat');
    const findMissingWords = makeMissingWordsFinder({ search });
    await findMissingWords(['wheat', 'Wheat'], []);
    await findMissingWords(['WHEAT'], []);
    expect(asked).toEqual(['"wheat"', 'wheat']);
  });

  it('does not ask the index about a word that one of the first results has', async () => {
    const { search, asked } = indexOf('wheat Nur-Sultan');
    const hit = { data: () => Promise.resolve({ content: 'Wheat for', meta: { names: 'Nur-Sultan' } } as unknown as PagefindFragment) };
    expect(await makeMissingWordsFinder({ search })(['wheat', 'sultan', 'nursult'], [hit])).toEqual({ absent: [], shortened: [] });
    expect(asked).toEqual([]);
  });
});
