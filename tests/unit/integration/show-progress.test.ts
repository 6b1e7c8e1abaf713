import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressLine, showProgress, type Part } from '../../../src/integration/show-progress.ts';

const part = (name: string, done: number, all: number): Part => ({ name, done: () => done, all: () => all });

describe('the line of a build at work', () => {
  it.each([
    [[part('pages', 0, 40), part('cards', 0, 10)], 'pages 0 of 40, cards 0 of 10'],
    [[part('pages', 1200, 4000), part('cards', 50, 1000)], 'pages 1,200 of 4,000, cards 50 of 1,000: 25 %, about 30 seconds left'],
    [[part('pages', 100, 4000), part('cards', 0, 1000)], 'pages 100 of 4,000, cards 0 of 1,000: 2 %, about 8 minutes left'],
    [[part('pages', 99, 100), part('cards', 100, 100)], 'pages 99 of 100, cards 100 of 100: 99 %, about 1 second left'],
    [[part('pages', 40, 40), part('cards', 10, 10)], 'pages 40 of 40, cards 10 of 10; the rest of the site follows'],
  ])('%#', (parts, line) => {
    expect(progressLine(parts, 10_000)).toBe(line);
  });
});

describe('the progress of a build', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What a build of some seconds shows in a log and on a terminal. */
  function shownIn(seconds: number, isTTY: boolean): { lines: number; written: number } {
    const log = vi.fn();
    const write = vi.fn();
    const end = showProgress([part('pages', 1, 2)], log, { isTTY, write } as unknown as NodeJS.WriteStream);
    vi.advanceTimersByTime(seconds * 1000);
    end();
    vi.advanceTimersByTime(60_000);
    return { lines: log.mock.calls.length, written: write.mock.calls.length };
  }

  it('is not shown in five seconds', () => {
    expect([shownIn(4.9, true), shownIn(4.9, false)]).toEqual([
      { lines: 0, written: 0 },
      { lines: 0, written: 0 },
    ]);
  });

  it('is a line each ten seconds in a log, and one that changes each second on a terminal, until the build has done', () => {
    expect([shownIn(31, false), shownIn(8, true)]).toEqual([
      { lines: 3, written: 0 },
      { lines: 0, written: 4 + 1 }, // the last one clears the line
    ]);
  });
});
