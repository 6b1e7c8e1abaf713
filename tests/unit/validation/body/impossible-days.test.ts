import { describe, expect, it } from 'vitest';
import { impossibleDayFindings } from '../../../../src/validation/body/impossible-days.ts';

const problemsOf = (text: string) => impossibleDayFindings(text).map(({ problem }) => problem);

describe('a day that no calendar has is found', () => {
  it.each([
    ['They met on 31 April 2021.', '31 April 2021'],
    ['They met on 30 and 31 June.', '30 and 31 June'],
    ['They met on 31 and 32 May.', '31 and 32 May'],
    ['They met on 0–2 May 2021.', '0–2 May 2021'],
    ['They met on 29 February 2021.', '29 February 2021'],
    ['They met on April 31, 2021.', 'April 31, 2021'],
    ['They met on 2021-02-30.', '2021-02-30'],
    ['They met on 31/02/2021, at noon.', '31/02/2021'],
    ['They met on 02/30/2021.', '02/30/2021'],
    ['They met on 31.2.2021.', '31.2.2021'],
    ['They met on 31-02-2021.', '31-02-2021'],
    ['They met on the 31st of June.', 'the 31st of June'],
    ['They met on 31 Sep 2021.', '31 Sep 2021'],
    ['They met on 31 Sept. 2021.', '31 Sept. 2021'],
    ['They met on Feb. 30, 2021.', 'Feb. 30, 2021'],
    ['They met on the 30th February.', 'the 30th February'],
  ])('in: %s', (text, words) => {
    expect(problemsOf(text)).toEqual([`says “${words}”, and there is no such day`]);
  });
});

describe('a weekday that its day was not is found', () => {
  it('with the right one', () => {
    expect(problemsOf('They met on Monday, 6 April 2021.')).toEqual(['says “Monday, 6 April 2021”, but that day was a Tuesday']);
  });

  it('before a month, too', () => {
    expect(problemsOf('They met on Monday, April 6, 2021.')).toEqual(['says “Monday, April 6, 2021”, but that day was a Tuesday']);
  });

  it('by the first of two days', () => {
    expect(problemsOf('They met on Wednesday 6 and 7 April 2021.')).toEqual([
      'says “Wednesday 6 and 7 April 2021”, but that day was a Tuesday',
    ]);
    expect(problemsOf('They met on Tuesday 6 and 7 April 2021.')).toEqual([]);
  });

  it('not without a year', () => {
    expect(problemsOf('They met on Monday 6 April.')).toEqual([]);
  });
});

it.each(['from 9 to 7 April 2021', 'on 9–7 April 2021'])('days that end before they begin are found: %s', (words) => {
  expect(problemsOf(`They met ${words}.`)).toMatchObject([expect.stringContaining('which ends before it begins')]);
});

it.each([
  'They met on 29 February.',
  'On 1st May 2021 and 30 Sept. 2021, and in May 7 ships came.',
  'They met on 6–7 April 2021.',
  'They met on 28/02/2021, 02/28/2021 and 28.2.2021.',
  'Read paper 31/02/2021/7, 1.31.02.2021 or https://a.example/31/02/2021.',
  'Read it.[@2021-02-30]',
  'https://a.example/2021-02-30/',
])('nothing is found in: %s', (text) => {
  expect(problemsOf(text)).toEqual([]);
});
