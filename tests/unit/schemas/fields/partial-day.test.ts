import { describe, expect, it } from 'vitest';
import { exactDay, isPartialDay, partialDay } from '../../../../src/schemas/fields/partial-day.ts';

describe('a date as exact as known', () => {
  it.each(['2021', '2021-04', '2021-04-06', '1969-12-31'])('may be %s', (date) => {
    expect(isPartialDay(date)).toBe(true);
  });

  it.each(['2021-02-30', '2021-04-31', '2021-00-10', '2021-04-00'])('is refused where no month has such a day: %s', (date) => {
    expect(isPartialDay(date)).toBe(false);
  });

  it.each(['2021-13', '2021-00'])('is refused where no year has such a month: %s', (date) => {
    expect(isPartialDay(date)).toBe(false);
  });

  it.each(['2020-02-29', '2000-02-29'])('may be a leap day of a leap year: %s', (date) => {
    expect(isPartialDay(date)).toBe(true);
  });

  it.each(['2021-02-29', '1900-02-29', '2100-02-29'])('is no leap day of a common year: %s', (date) => {
    expect(isPartialDay(date)).toBe(false);
  });

  it.each(['', '6 April 2021', '2021-4-6', '2021/04/06', '21-04-06', '2021-04-06T10:00:00Z', ' 2021', '2021-'])(
    'has one of three forms and no other: %j',
    (date) => {
      expect(isPartialDay(date)).toBe(false);
    },
  );

  it('may be a bare year, which YAML reads as a number', () => {
    expect(partialDay('The day').parse(2021)).toBe('2021');
  });

  it.each([2021.5, 999, 20210406])('is refused where a number is no year of four digits: %d', (year) => {
    expect(partialDay('The day').safeParse(year).success).toBe(false);
  });
});

describe('a year', () => {
  it.each(['1583', '1583-01-01', '2199-12-31', 2199])('may be of our calendar and of no promise’s distant future: %s', (date) => {
    expect(partialDay('The day').safeParse(date).success).toBe(true);
  });

  it.each(['0000', '0000-01-01', '1582-12-31', '2200', '9999-12-31', 9999, 1582])('is refused outside, with the reason: %s', (date) => {
    expect(partialDay('The day').safeParse(date).error?.issues).toMatchObject([
      { message: `is in no year from 1583 (earlier days are of another calendar) to 2199: ${date}` },
    ]);
  });

  it('is one of those in a whole day too', () => {
    expect(exactDay('The day').safeParse('9999-12-31').error?.issues).toMatchObject([
      { message: expect.stringContaining('to 2199') as string },
    ]);
    expect(exactDay('The day').safeParse('9999-12-32').error?.issues).toHaveLength(1);
  });
});

describe('a whole day', () => {
  it('is taken as written', () => {
    expect(exactDay('The day').parse('2020-02-29')).toBe('2020-02-29');
  });

  it.each(['2021', '2021-04', '2021-02-30', 2021])('cannot be less exact, or a day that does not exist: %j', (date) => {
    expect(exactDay('The day').safeParse(date).success).toBe(false);
  });
});
