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

  it('are none where nothing is found', () => {
    expect(rankRecords([term('gas', {}, true)], { count: 10 })).toEqual({ relaxed: false, records: [] });
  });
});
