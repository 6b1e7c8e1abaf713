import { keepForOffline } from './offline/register-worker.ts';
import { offerCableTransition } from './cable-transition.ts';
import { offerPreviews } from './link-previews.ts';
import { markOverdue } from './mark-overdue.ts';
import { offerQuickSearch } from './open-quick-search.ts';

/**
 * What every page gains with JavaScript: lateness by the reader's own day, a choice of colours that is remembered,
 * the quick search, previews of people and pairs, marks on what is new to her and on the words by which a briefing was found, and,
 * where the site is set up for it, reading without a network.
 */

/** The address of the service worker; none where the site keeps nothing. */
declare const WORKER: string;

markOverdue(new Date());

const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
if (choice) {
  choice.value = document.documentElement.dataset['theme'] ?? '';
  choice.closest('label')?.removeAttribute('hidden');
  choice.addEventListener('change', () => chooseTheme(choice.value));
}

const search = document.querySelector<HTMLAnchorElement>('.search-link');
if (search) offerQuickSearch(search);

offerCableTransition();
offerPreviews();
if (document.querySelector('.since')) void import('./new-since-last-visit.ts').then(({ markNew }) => markNew());

if (location.search.includes('marks=')) void import('./search/highlight/highlight-page.ts').then(({ markPage }) => markPage());

// The worker begins with what the page has loaded, so it waits for that.
if (WORKER !== '' && 'serviceWorker' in navigator) {
  addEventListener('load', () => void keepForOffline(WORKER).catch(() => undefined));
}

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
