import { describe, expect, it } from 'vitest';
import { exactDay, isBefore, isPartialDay, partialDay, nearestDay, possibleDays } from '../../../../src/schemas/fields/partial-day.ts';

describe('a partial day', () => {
  it.each(['2021', '2021-04', '2021-04-06', '1969-12-31'])('may be %s', (date) => {
    expect(isPartialDay(date)).toBe(true);
  });

  it.each(['2021-02-30', '2021-04-31', '2021-00-10', '2021-04-00'])('cannot be a day that its month lacks: %s', (date) => {
    expect(isPartialDay(date)).toBe(false);
  });

  it.each(['2021-13', '2021-00'])('cannot be a month that no year has: %s', (date) => {
    expect(isPartialDay(date)).toBe(false);
  });

  it.each(['2020-02-29', '2000-02-29'])('may be 29 February in a leap year: %s', (date) => {
    expect(isPartialDay(date)).toBe(true);
  });

  it.each(['2021-02-29', '1900-02-29', '2100-02-29'])('cannot be 29 February in a common year: %s', (date) => {
    expect(isPartialDay(date)).toBe(false);
  });

  it.each(['', '6 April 2021', '2021-4-6', '2021/04/06', '21-04-06', '2021-04-06T10:00:00Z', ' 2021', '2021-'])(
    'cannot have any other form: %j',
    (date) => {
      expect(isPartialDay(date)).toBe(false);
    },
  );

  it('may be a year that YAML reads as a number', () => {
    expect(partialDay('The day').parse(2021)).toBe('2021');
  });

  it.each([2021.5, 999, 20210406])('cannot be a number that is no year of four digits: %d', (year) => {
    expect(partialDay('The day').safeParse(year).success).toBe(false);
  });
});

describe('a year', () => {
  it.each(['1583', '1583-01-01', '2199-12-31', 2199])('may be from 1583 to 2199: %s', (date) => {
    expect(partialDay('The day').safeParse(date).success).toBe(true);
  });

  it.each(['0000', '0000-01-01', '1582-12-31', '2200', '9999-12-31', 9999, 1582])(
    'outside that range is refused with the reason: %s',
    (date) => {
      expect(partialDay('The day').safeParse(date).error?.issues).toMatchObject([
        { message: `is in no year from 1583 (earlier days are of another calendar) to 2199: ${date}` },
      ]);
    },
  );

  it('is limited in a whole day too', () => {
    expect(exactDay('The day').safeParse('9999-12-31').error?.issues).toMatchObject([
      { message: expect.stringContaining('to 2199') as string },
    ]);
    expect(exactDay('The day').safeParse('9999-12-32').error?.issues).toHaveLength(1);
  });
});

describe('a date in another form', () => {
  it.each([
    ['6 April 2021', '2021-04-06'],
    ['the 6th of April 2021', '2021-04-06'],
    ['Tuesday, April 6, 2021', '2021-04-06'],
    ['6-Apr-2021', '2021-04-06'],
    ['2021–04–06', '2021-04-06'],
    ['２０２１-０４-０６', '2021-04-06'],
    ['20210406', '2021-04-06'],
    ['2021-4-6', '2021-04-06'],
    ['2021-04-06T10:00Z', '2021-04-06'],
    ['26/04/2021', '2021-04-26'],
    ['April 2021', '2021-04'],
    ['Sept 2021', '2021-09'],
    ['2021-6', '2021-06'],
    ['06/2021', '2021-06'],
    ['44292', '2021-04-06'],
  ])('is understood: %s', (written, day) => {
    expect(nearestDay(written)).toBe(day);
  });

  it.each([
    'end of 2021',
    'early 2021',
    'mid-April 2021',
    'spring 2021',
    '6-7 April 2021',
    '31 April 2021',
    'April',
    '6 avril 2021',
    '2021-00',
    '143556',
  ])('is not guessed from a part of it: %s', (written) => {
    expect(possibleDays(written)).toEqual([]);
  });

  it('can be one of two', () => {
    expect(possibleDays('04/08/2021')).toEqual(['2021-08-04', '2021-04-08']);
    expect(nearestDay('04/08/2021')).toBeUndefined();
  });
});

describe('a whole day', () => {
  it('stays as written', () => {
    expect(exactDay('The day').parse('2020-02-29')).toBe('2020-02-29');
  });

  it.each(['2021', '2021-04', '2021-02-30', 2021])('cannot be less exact or a day that does not exist: %j', (date) => {
    expect(exactDay('The day').safeParse(date).success).toBe(false);
  });
});

describe('one date is before another', () => {
  it('if its day is earlier', () => {
    expect(isBefore('2021-04-06', '2021-04-07')).toBe(true);
  });

  it('not if the two are the same', () => {
    expect(isBefore('2021-04-06', '2021-04-06')).toBe(false);
  });

  it.each([
    ['2021', '2021-04-06'],
    ['2021-04', '2021-04-06'],
  ])('not if one includes the other: %s and %s', (vague, exact) => {
    expect([isBefore(vague, exact), isBefore(exact, vague)]).toEqual([false, false]);
  });

  it('if all of a vague date is earlier', () => {
    expect(isBefore('2020', '2021-04-06')).toBe(true);
  });
});
