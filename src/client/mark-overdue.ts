import { readerDay } from './dom/reader-day.ts';

/**
 * Marks promises whose time has passed by the reader's day: the site may have been built long before.
 * A day is over where the reader is. Filters find by it what they find by the mark.
 */
export function markOverdue(now: Date): void {
  const today = readerDay(now);
  for (const promise of document.querySelectorAll<HTMLElement>('[data-due-by]')) {
    if ((promise.dataset['dueBy'] ?? '') >= today) continue;
    promise.querySelector('.overdue')?.removeAttribute('hidden');
    promise.dataset['due'] = 'overdue';
  }
}
