import { fetchPage } from './loading/fetch-or-throw.ts';
import { loadEachOnce } from './loading/load-once.ts';

const loadPage = loadEachOnce((url: string) => fetchPage(url));

/**
 * Loads the items that a selector finds on the pages at some URLs, in their order. Calls `onProgress` with the number of pages that have
 * loaded. Rejects if a page does not load; the next call loads that page again, but not the others.
 */
export async function loadEarlierItems(
  urls: string[],
  selector: string,
  onProgress: (loadedCount: number) => void,
): Promise<HTMLElement[]> {
  let loadedCount = 0;
  const pages = await Promise.all(
    urls.map(async (url) => {
      const page = await loadPage(url);
      onProgress(++loadedCount);
      return [...page.querySelectorAll<HTMLElement>(selector)];
    }),
  );
  return pages.flat();
}

/** Appends items to the list, each to its year. Adds a year that is not in the list yet after the others; its items have the list's class. */
export function appendByYear(items: HTMLElement[], list: Element, className: string): void {
  for (const item of items) {
    const year = item.dataset['year'] ?? '';
    (list.querySelector(`#y${year} + ol`) ?? appendYear(year, list, className)).append(item);
  }
}

function appendYear(year: string, list: Element, className: string): Element {
  const heading = Object.assign(document.createElement('h2'), { id: `y${year}`, textContent: year });
  const items = Object.assign(document.createElement('ol'), { className });
  const section = Object.assign(document.createElement('section'), { className: 'year' });
  items.setAttribute('role', 'list');
  section.setAttribute('aria-labelledby', heading.id);
  section.append(heading, items);
  list.append(section);
  return items;
}
