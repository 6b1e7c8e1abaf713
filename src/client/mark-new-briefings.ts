import { newBriefingsWords as words } from '../i18n/home.ts';

/** The storage key of the day of the newest briefing at the reader's last visit to the site. */
const STORAGE_KEY = 'seen';

/**
 * Marks the briefings published since the reader's last visit to the site, and offers to forget that visit. The day stays in the reader's
 * browser. It does not change while the tab is open, so that the marks stay while the list is read.
 */
export function markNewBriefings(): void {
  const line = document.querySelector<HTMLElement>('.since');
  const newest = line?.dataset['newest'];
  if (!line || !newest) return;
  try {
    const seen = sessionStorage.getItem(STORAGE_KEY) ?? localStorage.getItem(STORAGE_KEY);
    localStorage.setItem(STORAGE_KEY, newest);
    sessionStorage.setItem(STORAGE_KEY, seen ?? newest);
    if (seen !== null) showCount(line, markNewerThan(seen));
  } catch {
    // A browser without storage has no last visit.
  }
}

/** Marks the briefings published after a day, and returns their number. */
function markNewerThan(seen: string): number {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-published]')].filter(
    ({ dataset }) => (dataset['published'] ?? '') > seen,
  );
  for (const entry of entries) {
    const mark = document.createElement('span');
    mark.className = 'unseen';
    mark.textContent = words.mark;
    entry.prepend(mark);
  }
  return entries.length;
}

function showCount(line: HTMLElement, count: number): void {
  const forgetButton = document.createElement('button');
  forgetButton.type = 'button';
  forgetButton.textContent = words.forget;
  forgetButton.addEventListener('click', () => {
    for (const storage of [localStorage, sessionStorage]) storage.removeItem(STORAGE_KEY);
    for (const mark of document.querySelectorAll('.unseen')) mark.remove();
    line.replaceChildren();
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  line.append(count === 0 ? words.none : count === 1 ? words.one : words.some(count), forgetButton);
}
