import { describe, expect, it } from 'vitest';
import { isInSpan, readDate, spanAsFilter, spanInWords } from '../../../../../src/client/search/query/read-dates.ts';

const day = (text: string): number => Date.parse(text) / 86_400_000;
const TODAY = day('2026-05-06');
const read = (text: string) => readDate(text.toLowerCase().split(' '), TODAY);

describe('a date in a query', () => {
  it.each([
    ['6 April 2021', '2021-04-06', '2021-04-06'],
    ['6th of April 2021', '2021-04-06', '2021-04-06'],
    ['April 6 2021', '2021-04-06', '2021-04-06'],
    ['6 Apr 2021', '2021-04-06', '2021-04-06'],
    ['06.04.2021', '2021-04-06', '2021-04-06'],
    ['6/4/2021', '2021-04-06', '2021-04-06'],
    ['2021-04-06', '2021-04-06', '2021-04-06'],
    ['6-7 April 2021', '2021-04-06', '2021-04-07'],
    ['April 2021', '2021-04-01', '2021-04-30'],
    ['2021-04', '2021-04-01', '2021-04-30'],
    ['04/2021', '2021-04-01', '2021-04-30'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2019-2021', '2019-01-01', '2021-12-31'],
    ['from 2019 to 2021', '2019-01-01', '2021-12-31'],
    ['2019 until 2021', '2019-01-01', '2021-12-31'],
    ['2021 April', '2021-04-01', '2021-04-30'],
    ['2021 April 6', '2021-04-06', '2021-04-06'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['this year', '2026-01-01', '2026-12-31'],
    ['next year', '2027-01-01', '2027-12-31'],
    ['last month', '2026-04-01', '2026-04-30'],
    ['this month', '2026-05-01', '2026-05-31'],
    ['next month', '2026-06-01', '2026-06-30'],
    ['1st April 2021', '2021-04-01', '2021-04-01'],
    ['2nd of April 2021', '2021-04-02', '2021-04-02'],
    ['April 3rd 2021', '2021-04-03', '2021-04-03'],
    ['30 April 2021', '2021-04-30', '2021-04-30'],
    ['2021.04.06', '2021-04-06', '2021-04-06'],
    ['2021/4/6', '2021-04-06', '2021-04-06'],
    ['2021/04', '2021-04-01', '2021-04-30'],
    ['2021.12', '2021-12-01', '2021-12-31'],
    ['4.2021', '2021-04-01', '2021-04-30'],
    ['31/12/2021', '2021-12-31', '2021-12-31'],
    ['30 – 31 December 2021', '2021-12-30', '2021-12-31'],
    ['6–6 April 2021', '2021-04-06', '2021-04-06'],
    ['2021 — 2021', '2021-01-01', '2021-12-31'],
    ['1999', '1999-01-01', '1999-12-31'],
    ['between 2019 until 2021', '2019-01-01', '2021-12-31'],
  ])('is read however it is written: %s', (text, first, last) => {
    expect(read(text)).toEqual({ length: text.split(' ').length, span: { first: day(first), last: day(last) } });
  });

  it.each([
    ['spring', '2021-03-01', '2021-05-31'],
    ['summer', '2021-06-01', '2021-08-31'],
    ['autumn', '2021-09-01', '2021-11-30'],
    ['fall', '2021-09-01', '2021-11-30'],
    ['winter', '2021-12-01', '2022-02-28'],
    ['early', '2021-01-01', '2021-04-30'],
    ['mid', '2021-05-01', '2021-08-31'],
    ['late', '2021-09-01', '2021-12-31'],
    ['start of', '2021-01-01', '2021-03-31'],
    ['beginning of', '2021-01-01', '2021-03-31'],
    ['middle of', '2021-05-01', '2021-08-31'],
    ['end of', '2021-10-01', '2021-12-31'],
    ['first half of', '2021-01-01', '2021-06-30'],
    ['second half of', '2021-07-01', '2021-12-31'],
    ['Q1', '2021-01-01', '2021-03-31'],
    ['Q2', '2021-04-01', '2021-06-30'],
    ['Q3', '2021-07-01', '2021-09-30'],
    ['Q4', '2021-10-01', '2021-12-31'],
  ])('may be a part of a year: %s', (part, first, last) => {
    const span = { first: day(first), last: day(last) };
    expect(read(`${part} 2021`)).toEqual({ length: part.split(' ').length + 1, span });
    expect(read(`2021 ${part}`)).toEqual({ length: part.split(' ').length + 1, span });
  });

  it.each([
    ['January', '2021-01-31'],
    ['February', '2021-02-28'],
    ['March', '2021-03-31'],
    ['April', '2021-04-30'],
    ['May', '2021-05-31'],
    ['June', '2021-06-30'],
    ['July', '2021-07-31'],
    ['August', '2021-08-31'],
    ['September', '2021-09-30'],
    ['October', '2021-10-31'],
    ['November', '2021-11-30'],
    ['December', '2021-12-31'],
  ])('may be a month, in full or in its first three letters: %s', (month, last) => {
    const span = { first: day(`${last.slice(0, 7)}-01`), last: day(last) };
    expect([read(`${month} 2021`), read(`${month.slice(0, 3)} 2021`)]).toEqual([
      { length: 2, span },
      { length: 2, span },
    ]);
    expect(spanInWords(span)).toEqual([month.toLowerCase(), '2021']);
  });

  it.each([
    ['summer of 2021', '2021-06-01', '2021-08-31'],
    ['mid-2021', '2021-05-01', '2021-08-31'],
    ['April of 2021', '2021-04-01', '2021-04-30'],
    ['1990s', '1990-01-01', '1999-12-31'],
    ['between 2019 and 2021', '2019-01-01', '2021-12-31'],
    ['from 2019 until 2021', '2019-01-01', '2021-12-31'],
    ['2019 to 2021', '2019-01-01', '2021-12-31'],
    ['2019–2021', '2019-01-01', '2021-12-31'],
  ])('may be several months or years: %s', (text, first, last) => {
    expect(read(text)).toEqual({ length: text.split(' ').length, span: { first: day(first), last: day(last) } });
  });

  it.each([
    ['since 2020', { first: day('2020-01-01'), last: 1e6 }],
    ['after 2020', { first: day('2021-01-01'), last: 1e6 }],
    ['before 2020', { first: -1e6, last: day('2019-12-31') }],
    ['until 2020', { first: -1e6, last: day('2019-12-31') }],
    ['since April 2021', { first: day('2021-04-01'), last: 1e6 }],
    ['from April 2021', { first: day('2021-04-01'), last: 1e6 }],
    ['before April 2021', { first: -1e6, last: day('2021-03-31') }],
    ['until April 2021', { first: -1e6, last: day('2021-03-31') }],
  ])('may have one end only: %s', (text, span) => {
    expect(read(text)).toEqual({ length: text.split(' ').length, span });
  });

  it.each([
    ['6 April', { month: 4, day: 6 }],
    ['April 6', { month: 4, day: 6 }],
    ['December', { month: 12 }],
  ])('without a year is one of any year: %s', (text, span) => {
    expect(read(text)?.span).toEqual(span);
  });

  it.each([
    ...['31 April 2021', '2021-13', '2021-00', '33', '1.5', 'march', 'may', '5000', 'S-400', '1821', '2121', '20211', '12021', '7-6 April'],
    ...['0 April', '31 April', '2021-4-', '0/2021', '13/2021', '32/12/2021', 'aprils', 'last week', '2021-4', '00.04.2021'],
  ])('is not read where there is none: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('takes no more words than it has', () => {
    expect(read('April 2021 in Doha')?.length).toBe(2);
    expect(readDate(['2021', 'doha'], TODAY)?.length).toBe(1);
  });
});

it('a visit has a date if it lies partly in it', () => {
  const visit = { first: day('2021-04-30'), last: day('2021-05-02') };
  const has = (text: string) => isInSpan(visit, read(text)?.span ?? { month: 0 });
  expect(['April 2021', '1 May', '2021', 'since 2020', 'June', '3 May 2021', 'before 2021'].map(has)).toEqual([
    ...[true, true, true, true],
    ...[false, false, false],
  ]);
});

it.each([
  ['2021-04-30', '2021-05-02', '30 April', true],
  ['2021-04-30', '2021-05-02', '2 May', true],
  ['2021-04-30', '2021-05-02', '29 April', false],
  ['2021-04-30', '2021-05-02', '3 May', false],
  ['2021-04-30', '2021-05-02', 'April', true],
  ['2021-12-31', '2022-01-01', 'January', true],
  ['2021-04-30', '2021-05-02', 'December', false],
  ['2021-04-30', '2021-05-02', '30 April 2021', true],
  ['2021-04-30', '2021-05-02', '29 April 2021', false],
  ['2021-04-30', '2021-05-02', '2 May 2021', true],
  // A visit of which only the year is known may have been on any of its days.
  ['2020-01-01', '2020-12-31', '31 December', true],
  ['2020-02-01', '2021-12-31', '31 January', true],
])('a visit from %s to %s and the date %s of any year, or of one: %s', (first, last, text, expected) => {
  expect(isInSpan({ first: day(first), last: day(last) }, read(text)?.span ?? { month: 0 })).toBe(expected);
});

it.each([
  ['2021-04-01', '2021-04-09', '2021-04-01', '2021-04-09'],
  ['2021-04-01', '2021-04-30', '2021-04', '2021-04'],
  ['2021-03-01', '2021-03-31', '2021-03', '2021-03'],
  ['2021-04-01', '2021-05-01', '2021-04-01', '2021-05-01'],
  ['2021-04-02', '2021-04-30', '2021-04-02', '2021-04-30'],
  ['2021-01-01', '2021-01-01', '2021-01-01', '2021-01-01'],
  ['2021-12-31', '2021-12-31', '2021-12-31', '2021-12-31'],
  ['2021-01-01', '2021-05-31', '2021', '2021-05-31'],
  ['2021-05-01', '2021-12-31', '2021-05-01', '2021'],
])('the filter for the days from %s to %s is %s to %s', (first, last, from, to) => {
  expect(spanAsFilter({ first: day(first), last: day(last) })).toEqual({ from, to });
});

it.each([
  ['2021-04-01', '2021-05-01', ['april', '2021']],
  ['2021-04-01', '2021-05-02', undefined],
  ['2021-01-01', '2021-12-31', ['2021']],
  ['2020-01-01', '2020-12-31', ['2020']],
  ['2021-01-01', '2021-12-30', undefined],
  ['2020-01-01', '2021-01-01', undefined],
])('the words for the days from %s to %s are %j', (first, last, words) => {
  expect(spanInWords({ first: day(first), last: day(last) })).toEqual(words);
});

it('a date is searched for in words, and offered as a filter', () => {
  const texts = ['06.04.2021', '2021-04', '2021', '6 April', 'since 2020', 'before 2020', '6-7 April 2021', '1-7 April 2021', '2019-2020'];
  const spans = texts.map((text) => read(text)?.span ?? { month: 0 });
  expect(spans.map(spanInWords)).toEqual([
    ['6', 'april', '2021'],
    ['april', '2021'],
    ['2021'],
    ['6', 'april'],
    ...[undefined, undefined],
    ['april', '2021'],
    ['april', '2021'],
    undefined,
  ]);
  expect(spans.map(spanAsFilter)).toEqual([
    { from: '2021-04-06', to: '2021-04-06' },
    { from: '2021-04', to: '2021-04' },
    { from: '2021', to: '2021' },
    undefined,
    { from: '2020', to: '' },
    { from: '', to: '2019' },
    { from: '2021-04-06', to: '2021-04-07' },
    { from: '2021-04-01', to: '2021-04-07' },
    { from: '2019', to: '2020' },
  ]);
});
