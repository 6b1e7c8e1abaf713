import { describe, expect, it } from 'vitest';
import { rankRecords } from '../../../../../src/client/search/query/rank-records.ts';

const term = (text: string, scores: Record<number, number>, required = false) => ({
  ...{ text, required },
  scores: new Map(Object.entries(scores).map(([number, score]) => [Number(number), score])),
});
const numbers = (...terms: ReturnType<typeof term>[]) => rankRecords(terms, { count: 10 }).records.map(({ number }) => number);

describe('the records of a query', () => {
  it('are those that have all terms, if there are any', () => {
    expect(rankRecords([term('gas', { 1: 5, 2: 9 }), term('wheat', { 1: 5 })], { count: 10 })).toMatchObject({
      relaxed: false,
      records: [{ number: 1, lacks: [] }],
    });
  });

  it('are otherwise those with the most telling terms, and each says what it lacks', () => {
    const common = Object.fromEntries(Array.from({ length: 8 }, (_, number) => [number, 3]));
    const { relaxed, records } = rankRecords([term('the gas', common), term('wheat', { 9: 3 }), term('doses', { 9: 3 })], { count: 10 });
    expect({ relaxed, records }).toMatchObject({ relaxed: true, records: [{ number: 9, lacks: ['the gas'] }] });
  });

  it('have the names that are asked for before the kind of visit, which newspapers name loosely', () => {
    const [person, country] = [term('Putin', { 1: 40, 2: 40, 3: 2 }), term('Uzbekistan', { 1: 40, 2: 2, 3: 2 })];
    const kind = { ...term('state visit', { 2: 60, 3: 60 }), isLoose: true };
    expect(numbers(person, country, term('two-day', { 4: 1 }), kind)[0]).toBe(1);
  });

  it('of a long query with few that have all terms are followed by those with most', () => {
    const words = ['a', 'b', 'c', 'd', 'e'];
    const terms = words.map((word) => term(word, word === 'e' ? { 5: 2 } : { 3: 90, 5: 2 }));
    expect(rankRecords(terms, { count: 10 })).toMatchObject({
      relaxed: false,
      records: [
        { number: 5, lacks: [] },
        { number: 3, lacks: ['e'] },
      ],
    });
    expect(rankRecords(terms.slice(1), { count: 10 }).records).toHaveLength(1);
  });

  it('are the newest first where the latest are asked for', () => {
    const records = (newest: boolean) => rankRecords([term('gas', { 1: 12, 9: 16 })], { count: 10, newest }).records;
    expect([records(false)[0]?.number, records(true)[0]?.number]).toEqual([9, 1]);
  });

  it('always have a term in quotation marks', () => {
    expect(numbers(term('gas', { 1: 9 }), term('wheat flour', { 2: 1 }, true))).toEqual([2]);
  });

  it('are ranked by score, but of records that score nearly alike the newest comes first', () => {
    expect(numbers(term('gas', { 3: 28.9, 1: 28.1, 2: 4 }))).toEqual([1, 3, 2]);
  });

  it('have the score of each term, 10 at most, raised by up to a tenth for the newest', () => {
    const scores = (...terms: ReturnType<typeof term>[]) =>
      rankRecords(terms, { count: 4 }).records.map(({ number, score }) => [number, Number(score.toFixed(3))]);
    expect(scores(term('gas', { 0: 1e6, 1: 1e6, 3: 1e6 }))).toEqual([
      [0, 11],
      [1, 10.75],
      [3, 10.25],
    ]);
    expect(scores(term('gas', { 0: 1e6 }), term('wheat', { 0: 18 }))).toEqual([[0, 17.953]]);
    const loose = { ...term('state visit', { 0: 1e6 }), isLoose: true };
    expect(scores(loose)).toEqual([[0, 2.75]]);
    expect(scores(loose, term('gas', { 0: 1e6 }))).toEqual([[0, 13.75]]);
  });

  it('are newer or older by their place in the whole index, not among those of their kind', () => {
    const [record] = rankRecords([term('gas', { 5: 1e6 })], { count: 2, total: 10, newest: true }).records;
    expect(record?.score).toBeCloseTo(15);
  });

  it('are ranked by their numbers where they score the same', () => {
    const gas = {
      ...term('gas', {}),
      scores: new Map([
        [2, 9],
        [1, 9],
      ]),
    };
    const numbersOf = (...terms: ReturnType<typeof term>[]) =>
      rankRecords(terms, { count: 1, total: Infinity }).records.map(({ number }) => number);
    expect([numbersOf(gas), numbersOf(gas, term('wheat', {}))]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('of those with some terms are ranked by how much of the query they cover, then by score', () => {
    expect(numbers(term('rare', { 1: 90 }), term('wheat', { 2: 90, 3: 9 }), term('gas', { 3: 90 }), term('none', {}))).toEqual([3]);
    expect(numbers(term('wheat', { 5: 90, 6: 50 }), term('gas', { 6: 50 }), term('none', {}))).toEqual([6]);
    expect(numbers(term('wheat', { 5: 60, 1: 60 }), term('none', {}))).toEqual([1, 5]);
    expect(numbers(term('wheat', { 5: 90, 1: 20 }), term('none', {}))).toEqual([5, 1]);
    expect(numbers(term('wheat', { 1: 40, 2: 60 }), term('none', {}))).toEqual([2, 1]);
  });

  it('of those with some terms are not ranked by age before coverage, even where the latest are asked for', () => {
    const { records } = rankRecords([term('wheat', { 9: 90, 1: 40 }), term('none', {})], { count: 10, newest: true });
    expect(records.map(({ number }) => number)).toEqual([9, 1]);
  });

  it('with some terms only are none if the best of them lacks most of what was asked for', () => {
    const common = Object.fromEntries(Array.from({ length: 10 }, (_, number) => [number, 60]));
    const missing = ['a', 'b', 'c'].map((word) => term(word, {}));
    expect(rankRecords([term('gas', common), ...missing], { count: 10 })).toEqual({ relaxed: false, records: [] });
    expect(rankRecords([term('gas', { 1: 60 }), ...missing.slice(2)], { count: 10 }).relaxed).toBe(true);
  });

  it('of a query of five words are followed by others if three have all terms, not if four have', () => {
    const terms = (complete: number) =>
      ['a', 'b', 'c', 'd', 'e'].map((word) =>
        term(word, Object.fromEntries(Array.from({ length: word === 'e' ? complete : 6 }, (_, number) => [number, 60]))),
      );
    expect([3, 4].map((complete) => rankRecords(terms(complete), { count: 10 }).records.length)).toEqual([6, 4]);
  });

  it('are none where nothing is found', () => {
    expect(rankRecords([term('gas', {}, true)], { count: 10 })).toEqual({ relaxed: false, records: [] });
  });
});
