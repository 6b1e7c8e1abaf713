import { expect, it } from 'vitest';
import type { PagefindFragment } from '../../../../../src/client/search/engine/load-pagefind.ts';
import { matchTerm } from '../../../../../src/client/search/engine/match-term.ts';
import { parseQuery } from '../../../../../src/client/search/query/parse-query.ts';

/** An index of one text that matches as Pagefind does: whole words in quotation marks, otherwise words that begin alike. */
function indexOf(content: string) {
  const words = content.split(/\s+/);
  return (term: string) => {
    const [, exact] = /^"(.*)"$/.exec(term) ?? [];
    const positions = words.flatMap((word, at) => {
      const phrase = words.slice(at, at + (exact?.split(' ').length ?? 1)).join(' ');
      return (exact === undefined ? word.slice(0, 2) === term.slice(0, 2) : phrase === exact) ? [at] : [];
    });
    const data = () => Promise.resolve({ content, meta: {} } as PagefindFragment);
    return Promise.resolve(positions.length > 0 ? [{ id: 'one', score: positions.length, words: positions, data }] : []);
  };
}

const search = indexOf('be wheat pipeline raised people to people ukraine');
const match = async (text: string) => {
  const [term] = parseQuery(text).terms;
  if (!term) throw new Error(text);
  const { type, form } = await matchTerm(term, search);
  return form === undefined ? type : `${type} ${form}`;
};

it.each([
  ['wheat', 'whole'],
  ['people-to-people', 'whole'],
  ['people-to-wheat', 'absent'],
  ['pipel', 'prefix'],
  ['uk', 'prefix'],
  ['wheatfield', 'shortened wheat'],
  ['xylophone', 'absent'],
  // The text has words that begin alike, which says nothing about these.
  ['raissi', 'absent'],
  ['berlin', 'absent'],
  ['pipers', 'absent'],
])('an index matches %s as %s', async (word, expected) => {
  expect(await match(word)).toBe(expected);
});

it('a match has the positions of whole words only', async () => {
  const [term] = parseQuery('people').terms;
  const { records } = await matchTerm(term ?? ({} as never), indexOf('people peoples pewter people'));
  expect(records.get('one')?.positions()).toEqual([0, 3]);
});

it('a number that has a scale behind it counts less than the bare number', async () => {
  const [term] = parseQuery('46').terms;
  const scoreIn = async (tokens: string) =>
    (await matchTerm(term ?? ({} as never), indexOf(`46 ${tokens}`))).records.get('one')?.score ?? 0;
  expect(await scoreIn('n46x')).toBeLessThan(await scoreIn('n46'));
  expect(await scoreIn('n46x n46')).toBe(await scoreIn('n46'));
  expect(await scoreIn('n460x')).toBe(0);
});
