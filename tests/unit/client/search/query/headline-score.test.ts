import { expect, it } from 'vitest';
import { headlineScore } from '../../../../../src/client/search/query/headline-score.ts';

const meta = { title: 'Berg offers wheat', sources: 'Norland, Sudonia agree on gas, Gazette; Berg arrives in Sudopol for talks, Wire' };
const score = (query: string) => headlineScore({ content: 'Wheat. '.repeat(40), meta }, query.split(' '));

it('a record scores most if the query is a headline of a report that it cites, or its own', () => {
  expect([score('norland sudonia agree gas'), score('berg offers wheat')]).toEqual([40, 40]);
});

it('a short record is a headline itself', () => {
  expect(headlineScore({ content: 'Berg sells a ship', meta: {} }, ['berg', 'sells', 'ship'])).toBe(40);
});

it('a record of up to 200 characters is a headline itself, a longer one is not', () => {
  const scoreOf = (length: number) => headlineScore({ content: 'Berg sells a ship'.padEnd(length), meta: {} }, ['berg', 'sells', 'ship']);
  expect([scoreOf(200), scoreOf(201)]).toEqual([40, 0]);
});

it('a headline with three quarters of the words scores a third of one with all', () => {
  expect(score('berg offers wheat today')).toBeCloseTo(40 * 0.75 ** 4);
});

it('a record scores little if a headline has only half the words, or each headline some of them', () => {
  expect(score('norland offers sudopol gas')).toBeLessThan(4);
});
