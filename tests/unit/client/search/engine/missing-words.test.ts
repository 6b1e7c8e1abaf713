import { describe, expect, it } from 'vitest';
import type { PagefindFragment } from '../../../../../src/client/search/engine/load-pagefind.ts';
import { makeMissingWordsFinder, matchWord } from '../../../../../src/client/search/engine/missing-words.ts';

/** An index of one text that answers as Pagefind does: exactly in quotation marks, else by beginnings either way. */
function indexOf(content: string) {
  const words = content.split(/\s+/);
  const asked: string[] = [];
  const answers = (term: string) => {
    const [, exact] = /^"(.*)"$/.exec(term) ?? [];
    return words.some((word) => (exact === undefined ? word.startsWith(term) || term.startsWith(word) : word === exact));
  };
  const search = (term: string) => {
    asked.push(term);
    return Promise.resolve(answers(term) ? [{ data: () => Promise.resolve({ content, meta: {} } as PagefindFragment) }] : []);
  };
  return { search, asked };
}

const index = indexOf('be wheat pipeline nations');

describe('a word', () => {
  it.each([
    ['wheat', { type: 'whole' }],
    ['pipel', { type: 'prefix' }],
    ['wheatfield', { type: 'shortened', form: 'wheat' }],
    ['xylophone', { type: 'absent' }],
    // `be` begins it, but says nothing of it.
    ['berlin', { type: 'absent' }],
    ['bee', { type: 'absent' }],
  ])('stands in an index, or does not: %s', async (word, match) => {
    expect(await matchWord(word, index)).toEqual(match);
  });
});

describe('what a search falls short of', () => {
  it('names words as they were typed', async () => {
    expect(await makeMissingWordsFinder(index)(['Wheat', 'Xylophone', 'WHEATfield'], [])).toEqual({
      absent: ['Xylophone'],
      shortened: [{ word: 'WHEATfield', form: 'wheat' }],
    });
  });

  it('is asked of an index once for each word', async () => {
    const { search, asked } = indexOf('wheat');
    const findMissingWords = makeMissingWordsFinder({ search });
    await findMissingWords(['wheat', 'Wheat'], []);
    await findMissingWords(['WHEAT'], []);
    expect(asked).toEqual(['"wheat"', 'wheat']);
  });

  it('is not asked of an index where one of the first hits has the word', async () => {
    const { search, asked } = indexOf('wheat Nur-Sultan');
    const hit = { data: () => Promise.resolve({ content: 'Wheat for', meta: { names: 'Nur-Sultan' } } as unknown as PagefindFragment) };
    expect(await makeMissingWordsFinder({ search })(['wheat', 'sultan', 'nursult'], [hit])).toEqual({ absent: [], shortened: [] });
    expect(asked).toEqual([]);
  });
});
