import { newSinceLastVisitWords } from '../i18n/home.ts';

/** Where the reader's browser keeps the day of the newest briefing that was there when she came last. */
const KEY = 'seen';

/**
 * Marks the briefings published since the reader came last, and offers to forget it. The day never leaves her browser. It stays
 * the same as long as the tab is open, so that marks do not go while she reads.
 */
export function markNew(): void {
  const line = document.querySelector<HTMLElement>('.since');
  const newest = line?.dataset['newest'];
  if (!line || !newest) return;
  try {
    const seen = sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
    localStorage.setItem(KEY, newest);
    sessionStorage.setItem(KEY, seen ?? newest);
    if (seen !== null) tell(line, mark(seen));
  } catch {
    // A browser that keeps nothing has nothing to tell.
  }
}

/** Marks what is newer than a day; returns how many. */
function mark(seen: string): number {
  const fresh = [...document.querySelectorAll<HTMLElement>('[data-published]')].filter((it) => (it.dataset['published'] ?? '') > seen);
  for (const entry of fresh) {
    const word = document.createElement('span');
    word.className = 'unseen';
    word.textContent = newSinceLastVisitWords.mark;
    entry.prepend(word);
  }
  return fresh.length;
}

function tell(line: HTMLElement, count: number): void {
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.textContent = newSinceLastVisitWords.forget;
  forget.addEventListener('click', () => {
    for (const storage of [localStorage, sessionStorage]) storage.removeItem(KEY);
    for (const word of document.querySelectorAll('.unseen')) word.remove();
    line.replaceChildren();
  });
  line.append(
    count === 0 ? newSinceLastVisitWords.none : count === 1 ? newSinceLastVisitWords.one : newSinceLastVisitWords.some(count),
    forget,
  );
}
