import { animateCableLine } from './cable-line-page-transition.ts';
import { markPassedDeadlines } from './mark-passed-deadlines.ts';
import { offerLinkPreviews } from './offer-link-previews.ts';
import { registerWorker } from './offline/register-worker.ts';
import { offerQuickSearch } from './offer-quick-search.ts';

/**
 * The script of every page. It marks what is overdue by the reader's own day, offers a choice of colours, the quick search and previews
 * of people and relationships, marks what is new to the reader, highlights the words by which a briefing was found, and lets pages be
 * read offline where the site is set up for it. Every page works without it.
 */

/** The URL of the service worker; empty if the site does not work offline. The build sets it. */
declare const WORKER: string;

markPassedDeadlines(new Date());

const themeSelect = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
if (themeSelect) {
  themeSelect.value = document.documentElement.dataset['theme'] ?? '';
  themeSelect.closest('label')?.removeAttribute('hidden');
  themeSelect.addEventListener('change', () => chooseTheme(themeSelect.value));
}

const searchLink = document.querySelector<HTMLAnchorElement>('.search-link');
if (searchLink) offerQuickSearch(searchLink);

animateCableLine();
offerLinkPreviews();
const article = document.querySelector<HTMLElement>('.briefing');
if (article) void import('./briefing/enhance-briefing.ts').then(({ enhanceBriefing }) => enhanceBriefing(article));
if (document.querySelector('.since')) void import('./mark-new-briefings.ts').then(({ markNewBriefings }) => markNewBriefings());

if (location.search.includes('marks=')) void import('./search/highlight/highlight-page.ts').then(({ highlightPage }) => highlightPage());

// The worker first caches what the page has loaded, so it waits until the page has.
if (WORKER !== '' && 'serviceWorker' in navigator) {
  addEventListener('load', () => void registerWorker(WORKER).catch(() => undefined));
}

function chooseTheme(theme: string): void {
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // A browser without storage still shows the chosen colours on this page.
  }
}
