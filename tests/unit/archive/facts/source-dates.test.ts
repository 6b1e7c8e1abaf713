import { describe, expect, it } from 'vitest';
import { lastSourceDate, lateReportDate } from '../../../../src/archive/facts/source-dates.ts';
import { commitmentOf } from '../../make-commitment.ts';

const source = (key: string, published?: string) => ({ key, title: 'News', publisher: 'The Gazette', ...(published && { published }) });
const body = 'They spoke.[@gazette; @second; @third]';

describe('the last date of the sources of a briefing', () => {
  const endWith = (...published: (string | undefined)[]) => {
    const sources = ['gazette', 'second', 'third'].map((key, at) => source(key, published[at]));
    return lastSourceDate(commitmentOf({}, { sources, ...{ body } }).briefing);
  };

  it('is the last day on which one was published', () => {
    expect(endWith('2021-04-07', '2023-03-10', '2022')).toBe('2023-03-10');
  });

  it('is a month or year whose last day is later than the other dates', () => {
    expect(endWith('2021-04-07', '2023-03-10', '2023')).toBe('2023');
  });

  it('is undefined where no source is dated', () => {
    expect(endWith()).toBeUndefined();
  });
});

describe('a commitment comes from a later report', () => {
  const reportOf = (published: string | undefined) => {
    const { commitment, briefing } = commitmentOf({}, { sources: [source('gazette', published)] });
    return lateReportDate(commitment, briefing);
  };

  it.each(['2021-04-14', '2021-05', '2024'])('where its source appeared more than a week after the visit: %s', (published) => {
    expect(reportOf(published)).toBe(published);
  });

  it.each(['2021-04-13', '2021-04', '2021', undefined])('never where it appeared with the visit, or may have: %s', (published) => {
    expect(reportOf(published)).toBeUndefined();
  });
});
