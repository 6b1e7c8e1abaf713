import { describe, expect, test } from 'vitest';
import type { CommitmentOutcome } from '../../src/archive/model/commitment-outcome.ts';
import { messages } from '../../src/i18n/messages.ts';
import { rawBriefings, rawOutcome } from './raw-content.ts';
import { needed, pagesOfList, read } from './built-site.ts';

const commitments = rawBriefings().flatMap(({ commitments: made = [] }) => made);
/** The promises on the pages of all years, each as its HTML. */
const items = () => pagesOfList('commitments').flatMap((path) => read(path).split('class="promise"').slice(1));

/** The outcome of a promise as a whole; below it stand those of the parties, where they differ. */
const outcomeOf = (item: string): string | undefined => /data-promise="([^"]*)"/.exec(item)?.[1];

describe('what readers are told of promises', () => {
  test('every outcome is explained above the list', () => {
    const list = read('commitments/index.html');
    expect(Object.values(messages.commitmentMeaning).filter((meaning) => !list.includes(meaning))).toEqual([]);
  });

  test('the ledger has a square for every promise, filled by its outcome, and the same number beside it', () => {
    const list = read('commitments/index.html');
    const ledger = /<ol class="ledger"[\s\S]*?<\/ol>/.exec(list)?.[0] ?? '';
    const counts = /<p class="ledger-counts">[\s\S]*?<\/p>/.exec(list)?.[0] ?? '';
    for (const [outcome, of] of Map.groupBy(commitments, rawOutcome)) {
      expect(ledger.split(`data-promise="${outcome}"`).length - 1, outcome).toBe(of.length);
      expect(counts).toContain(messages.commitmentCount(outcome as CommitmentOutcome, of.length));
    }
  });

  test('as many are said not to be checked as have no history, each with the end of its sources', () => {
    const silent = items().filter((item) => outcomeOf(item) === 'not followed up');
    expect(silent).toHaveLength(commitments.filter((commitment) => rawOutcome(commitment) === 'not followed up').length);
    expect(silent.filter((item) => !/Not checked since\s*<\/span>\s*<span class="as-of">(\d+\s)?(\w+\s)?\d{4}</.test(item))).toEqual([]);
  });

  test('what is not known, and every look that found nothing, says what was read', () => {
    const looked = items().filter((item) => /data-promise="unknown"|when we looked/.test(item));
    expect(looked.length).toBeGreaterThanOrEqual(needed(1));
    expect(looked.filter((item) => !item.includes('What we read: '))).toEqual([]);
  });

  test('only what is known to be pending is overdue', () => {
    const overdue = items().filter((item) => item.includes('class="overdue"'));
    expect(overdue.length).toBeGreaterThanOrEqual(needed(1));
    expect(overdue.filter((item) => !item.includes('data-promise="pending"'))).toEqual([]);
  });

  test('what was kept late says so', () => {
    expect(items().filter((item) => /Fulfilled, \w+ (days|months) late/.test(item)).length).toBeGreaterThanOrEqual(needed(1));
  });
});
