import { expect, it } from 'vitest';
import { mendCommitDays } from '../../../../src/archive/history/mend-commit-days.ts';

/** Days of 2026, by their numbers in January. */
const mended = (...days: (number | string)[]) =>
  mendCommitDays(days.map((day) => (typeof day === 'string' ? day : `2026-01-${String(day).padStart(2, '0')}`))).map((day) =>
    day.startsWith('2026-01-') ? Number(day.slice(-2)) : day,
  );

it.each([
  ['days that never go back stay', [1, 2, 2, 5], [1, 2, 2, 5]],
  ['one day too late gets that of the next', [1, 20, 3, 4], [1, 3, 3, 4]],
  ['one day too early gets that of the next', [4, 5, 1, 6, 7], [4, 5, 6, 6, 7]],
  ['several in a row get that of the next', [3, 4, 5, 1, 2, 6], [3, 4, 5, 6, 6, 6]],
  ['of two orders with as many days that with the earlier ones is believed', [5, 1, 6, 7], [1, 1, 6, 7]],
  ['the last gets that of the one before', [5, 6, 2], [5, 6, 6]],
  ['the first gets that of the next', [30, 6, 7], [6, 6, 7]],
  ['no day is older than git', ['1970-01-01', '2005-04-06', 3], [3, 3, 3]],
  ['the first day of git is none too old', ['2005-04-07', 3], ['2005-04-07', 3]],
  ['days that are all too old stay', ['1970-01-01', '1970-01-02'], ['1970-01-01', '1970-01-02']],
  ['no days are no days', [], []],
])('%s: %j become %j', (_what, days, expected) => {
  expect(mended(...days)).toEqual(expected);
});
