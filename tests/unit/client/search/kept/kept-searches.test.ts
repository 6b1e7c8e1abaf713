import { expect, it } from 'vitest';
import {
  addRecent,
  addSaved,
  latestKept,
  NOTHING_KEPT,
  parseKept,
  removeRecent,
  removeSaved,
  setKeepsRecent,
} from '../../../../../src/client/search/kept/kept-searches.ts';

const search = (query: string) => ({ address: `?q=${query}`, text: query });
const keeping = setKeepsRecent(NOTHING_KEPT, true);
const texts = (searches: { text: string }[]) => searches.map(({ text }) => text);

it('no recent search is kept before the reader asks, and none after she changes her mind', () => {
  expect(addRecent(NOTHING_KEPT, search('wheat'))).toEqual(NOTHING_KEPT);
  const kept = addSaved(addRecent(keeping, search('wheat')), search('gas'));
  expect(setKeepsRecent(kept, false)).toEqual({ keepsRecent: false, recent: [], saved: [search('gas')] });
});

it('the latest ten searches are kept, the latest first, each once', () => {
  const queries = [...Array.from({ length: 12 }, (_, at) => `w${at}`), 'w5'];
  const { recent } = queries.reduce((kept, query) => addRecent(kept, search(query)), keeping);
  expect(texts(recent)).toEqual(['w5', 'w11', 'w10', 'w9', 'w8', 'w7', 'w6', 'w4', 'w3', 'w2']);
});

it('a recent search and a saved one are deleted apart', () => {
  const kept = addSaved(addRecent(keeping, search('gas')), search('gas'));
  expect(removeRecent(kept, '?q=gas')).toMatchObject({ recent: [], saved: [search('gas')] });
  expect(removeSaved(kept, '?q=gas')).toMatchObject({ recent: [search('gas')], saved: [] });
});

it('the quick search offers the recent ones first, each once', () => {
  const kept = ['gas', 'wheat'].reduce((all, query) => addSaved(all, search(query)), addRecent(keeping, search('gas')));
  expect(texts(latestKept(kept, 5))).toEqual(['gas', 'wheat']);
  expect(latestKept(kept, 1)).toHaveLength(1);
});

it('what was stored is read again', () => {
  const kept = addSaved(addRecent(keeping, search('gas')), search('wheat'));
  expect(parseKept(JSON.stringify(kept))).toEqual(kept);
});

it.each([
  null,
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"keepsRecent":1,"recent":7,"saved":{}}',
  '{"saved":[null,1,"?q=a",{"address":"?q=a"},{"text":"a","address":5},{"text":"nothing","address":"javascript:alert(1)"}]}',
])('what makes no sense is left out: %s', (stored) => {
  expect(parseKept(stored)).toEqual(NOTHING_KEPT);
});

it('an address that others wrote leads to a search and nowhere else', () => {
  const addresses = ['//evil.example/?q=gas', '?q=gas&page=7&x=<b>'];
  const stored = JSON.stringify({ saved: addresses.map((address) => ({ address, text: 'gas' })) });
  expect(parseKept(stored).saved).toEqual([{ address: '?q=gas', text: 'gas' }]);
});
