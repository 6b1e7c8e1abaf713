import { markOverdue } from './lateness.ts';

/**
 * What every page gains with JavaScript: lateness by the reader's own day, a choice of colours that is remembered,
 * and `/` as the way to the search.
 */

markOverdue(new Date());

const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
if (choice) {
  choice.value = document.documentElement.dataset['theme'] ?? '';
  choice.closest('label')?.removeAttribute('hidden');
  choice.addEventListener('change', () => chooseTheme(choice.value));
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const search = document.querySelector<HTMLInputElement>('main input[type="search"], header input[type="search"]');
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
});

function chooseTheme(theme: string): void {
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // A browser that keeps nothing still shows the chosen colours on this page.
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
