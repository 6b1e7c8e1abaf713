import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../src/client/search/query/parse-query.ts';
import { readOperators } from '../../../../../src/client/search/query/read-operators.ts';

const read = (text: string) => readOperators(text, 0);
const day = (text: string) => Date.parse(text) / 86_400_000;

describe('an operator', () => {
  it.each([
    ['from:Norland gas', [['from', 'Norland', false]], 'gas'],
    ['to: Sudopol', [['to', 'Sudopol', false]], ''],
    [
      'person:"Anna Berg" -to:Sudonia',
      [
        ['person', 'Anna Berg', false],
        ['to', 'Sudonia', true],
      ],
      '',
    ],
  ] as const)('gives a name its role: %s', (text, roles, rest) => {
    expect(read(text).roles.map(({ role, name, isExcluded }) => [role, name, isExcluded])).toEqual(roles);
    expect(read(text).rest.trim()).toBe(rest);
  });

  it.each([
    ['from:2021 to:2022-03', [day('2021-01-01'), 1e6], [-1e6, day('2022-03-31')]],
    ['since:"April  2021"', [day('2021-04-01'), 1e6]],
    ['since:"April 2021"', [day('2021-04-01'), 1e6]],
    ['until:2021-04 on:2021-04-06', [-1e6, day('2021-04-30')], [day('2021-04-06'), day('2021-04-06')]],
    ['date:2021', [day('2021-01-01'), day('2021-12-31')]],
    ['after:2021-04-06', [day('2021-04-07'), 1e6]],
    ['before:2021 year:2020', [-1e6, day('2020-12-31')], [day('2020-01-01'), day('2020-12-31')]],
  ])('before a date bounds the visit: %s', (text, ...bounds) => {
    expect(read(text).bounds.map(({ dates }) => Object.values(dates))).toEqual(bounds);
  });

  it('that the search does not have is named, and what follows it is left', () => {
    expect(read('site:gazette.example gas')).toMatchObject({ unknown: ['site:'], rest: 'gazette.example gas', roles: [] });
  });

  it.each(['Norland summit: 28 agreements', 'https://gazette.example/a', 'at 10:30', 'Exclusive: Berg says', 'from:""'])(
    'is none of these: %s',
    (text) => {
      expect(read(text)).toEqual({ roles: [], bounds: [], unknown: [], rest: text });
    },
  );
});

const texts = (terms: { text: string }[]) => terms.map(({ text }) => text);

describe('a word in capitals between terms', () => {
  it.each([
    ['gas OR oil Berg', ['gas OR oil', 'Berg'], []],
    ['"gas pipeline" OR oil OR coal', ['gas pipeline OR oil OR coal'], []],
    ['Berg AND gas', ['Berg', 'gas'], []],
    ['Berg NOT gas NOT "oil field"', ['Berg'], ['gas', 'oil field']],
    ['OR gas', ['gas'], []],
    ['gas or oil', ['gas', 'oil'], []],
  ])('joins or excludes them: %s', (text, terms, excluded) => {
    const query = parseQuery(text);
    expect([texts(query.terms), texts(query.excluded)]).toEqual([terms, excluded]);
  });
});
