import { readerDay } from './dom/reader-day.ts';

/**
 * Marks the commitments whose due date has passed by the reader's day, as the site may have been built long before. Also sets the value
 * by which the filters of the list of commitments find them.
 */
export function markOverdueCommitments(now: Date): void {
  const today = readerDay(now);
  for (const commitment of document.querySelectorAll<HTMLElement>('[data-due-by]')) {
    if ((commitment.dataset['dueBy'] ?? '') >= today) continue;
    commitment.querySelector('.overdue')?.removeAttribute('hidden');
    commitment.dataset['due'] = 'overdue';
  }
}
