import { fetchPage } from './loading/fetch-or-throw.ts';
import { loadEachOnce } from './loading/load-once.ts';

const loadPage = loadEachOnce(async (url: string): Promise<HTMLElement[]> => {
  const page = await fetchPage(url);
  return [...page.querySelectorAll<HTMLElement>('#commitments .promise')];
});

/**
 * Loads the commitments on the pages at some URLs, in their order. Calls `onProgress` with the number of pages that have loaded. Rejects
 * if a page does not load; the next call loads that page again, but not the others.
 */
export async function loadCommitments(urls: string[], onProgress: (loadedCount: number) => void): Promise<HTMLElement[]> {
  let loadedCount = 0;
  const pages = await Promise.all(
    urls.map(async (url) => {
      const commitments = await loadPage(url);
      onProgress(++loadedCount);
      return commitments;
    }),
  );
  return pages.flat();
}

/** Appends commitments to the list, each to its year. Adds a year that is not in the list yet after the others. */
export function appendByYear(commitments: HTMLElement[], list: Element): void {
  for (const commitment of commitments) {
    const year = commitment.dataset['year'] ?? '';
    (list.querySelector(`#y${year} + ol`) ?? appendYear(year, list)).append(commitment);
  }
}

function appendYear(year: string, list: Element): Element {
  const heading = Object.assign(document.createElement('h2'), { id: `y${year}`, textContent: year });
  const items = Object.assign(document.createElement('ol'), { className: 'promises' });
  const section = Object.assign(document.createElement('section'), { className: 'year' });
  items.setAttribute('role', 'list');
  section.setAttribute('aria-labelledby', heading.id);
  section.append(heading, items);
  list.append(section);
  return items;
}
