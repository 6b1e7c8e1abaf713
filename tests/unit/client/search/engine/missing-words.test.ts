import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../../src/client/search/engine/pagefind.ts';
import { makeShortfall, standingOf } from '../../../../../src/client/search/engine/missing-words.ts';

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
    return Promise.resolve(answers(term) ? [{ data: () => Promise.resolve({ content, meta: {} } as Hit) }] : []);
  };
  return { search, asked };
}

const index = indexOf('be wheat pipeline nations');

describe('a word', () => {
  it.each([
    ['wheat', { how: 'whole' }],
    ['pipel', { how: 'beginning' }],
    ['wheatfield', { how: 'shortened', form: 'wheat' }],
    ['xylophone', { how: 'absent' }],
    // `be` begins it, but says nothing of it.
    ['berlin', { how: 'absent' }],
    ['bee', { how: 'absent' }],
  ])('stands in an index, or does not: %s', async (word, standing) => {
    expect(await standingOf(word, index)).toEqual(standing);
  });
});

describe('what a search falls short of', () => {
  it('names words as they were typed', async () => {
    expect(await makeShortfall(index)(['Wheat', 'Xylophone', 'WHEATfield'], [])).toEqual({
      absent: ['Xylophone'],
      shortened: [{ word: 'WHEATfield', form: 'wheat' }],
    });
  });

  it('is asked of an index once for each word', async () => {
    const { search, asked } = indexOf('wheat');
    const shortfall = makeShortfall({ search });
    await shortfall(['wheat', 'Wheat'], []);
    await shortfall(['WHEAT'], []);
    expect(asked).toEqual(['"wheat"', 'wheat']);
  });

  it('is not asked of an index where one of the first hits has the word', async () => {
    const { search, asked } = indexOf('wheat Nur-Sultan');
    const hit = { data: () => Promise.resolve({ content: 'Wheat for', meta: { names: 'Nur-Sultan' } } as unknown as Hit) };
    expect(await makeShortfall({ search })(['wheat', 'sultan', 'nursult'], [hit])).toEqual({ absent: [], shortened: [] });
    expect(asked).toEqual([]);
  });
});
