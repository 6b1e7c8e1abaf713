import { readerDay } from './dom/reader-day.ts';

/**
 * Marks promises whose deadline has passed by the reader's day: the site may have been built long before. A day is over where the
 * reader is. Filters use the value that they use for promises marked by the build.
 */
export function markPassedDeadlines(now: Date): void {
  const today = readerDay(now);
  for (const promise of document.querySelectorAll<HTMLElement>('[data-due-by]')) {
    if ((promise.dataset['dueBy'] ?? '') >= today) continue;
    promise.querySelector('.due-passed')?.removeAttribute('hidden');
    promise.dataset['due'] = 'passed';
  }
}
