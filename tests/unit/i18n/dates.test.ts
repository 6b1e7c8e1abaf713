import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { formatDate, formatSpan } from '../../../src/i18n/dates.ts';

describe('a date', () => {
  it.each([
    ['2021', '2021'],
    ['2021-04', 'April 2021'],
    ['2021-04-06', '6 April 2021'],
  ])('is written as exactly as it is known: %s as %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  it.each([
    ['2021', '2021'],
    ['2021-04', 'Apr 2021'],
    ['2021-04-06', '6 Apr 2021'],
  ])('has a shorter form: %s as %s', (date, text) => {
    expect(formatDate(date, 'short')).toBe(text);
  });

  it.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('does not depend on the time zone of the build: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(formatDate('2021-04-06')).toBe('6 April 2021');
  });
});

describe('a span', () => {
  it.each([
    ['2021-04-06', '2021-04-07', '6–7 April 2021'],
    ['2021-04-30', '2021-05-02', '30 April–2 May 2021'],
    ['2021-12-31', '2022-01-02', '31 December 2021–2 January 2022'],
    ['2021-04', '2021-05', 'April–May 2021'],
    ['2021-12', '2022-01', 'December 2021–January 2022'],
    ['2021', '2022', '2021–2022'],
  ])('does not repeat what both dates share: %s to %s', (from, to, text) => {
    expect(formatSpan(from, to)).toBe(text);
  });

  it.each([
    ['2021-04-06', '6 April 2021'],
    ['2021-04', 'April 2021'],
    ['2021', '2021'],
  ])('that begins and ends on one date is that date: %s', (date, text) => {
    expect(formatSpan(date, date)).toBe(text);
  });

  it.each([
    ['2021-04-06', '2021-05', '6 April 2021 – May 2021'],
    ['2021-04-06', '2022', '6 April 2021 – 2022'],
    ['2021', '2022-05-06', '2021 – 6 May 2022'],
  ])('has each date as exactly as it is known: %s to %s', (from, to, text) => {
    expect(formatSpan(from, to)).toBe(text);
  });

  it.each([
    ['2024-09-18', 'from 18 September 2024'],
    ['2024-09', 'September 2024'],
    ['2024', '2024'],
  ])('with an unknown end is only its beginning: %s', (from, text) => {
    expect(formatSpan(from, undefined)).toBe(text);
  });

  it.each([
    ['2015-01', '2015-01-27', 'until 27 January 2015'],
    ['2015', '2015-01-27', 'until 27 January 2015'],
    ['2015', '2015-01', 'until January 2015'],
    ['2015-01-24', '2015-01', 'from 24 January 2015'],
    ['2015-01-24', '2015', 'from 24 January 2015'],
    ['2015-01', '2015', 'January 2015'],
    ['2015-01', '2015-02-03', 'January 2015 – 3 February 2015'],
  ])('is only the more exact date where one date lies in the other: %s to %s', (from, to, text) => {
    expect(formatSpan(from, to)).toBe(text);
  });

  it('has a shorter form', () => {
    expect(formatSpan('2021-04-06', '2021-04-07', 'short')).toBe('6–7 Apr 2021');
  });
});
