import { pagesCacheOf } from './cache-names.ts';

/** Fills the list of the pages that are kept on this device, the latest first, and shows it if there are any. */
export async function listKeptPages(section: HTMLElement): Promise<void> {
  const { base = '/', offline = '' } = section.dataset;
  const cache = await caches.open(pagesCacheOf(base));
  const pages = (await cache.keys())
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith('/') && pathname !== offline);
  const links = await Promise.all(
    pages.reverse().map(async (page) => {
      const html = (await (await cache.match(page))?.text()) ?? '';
      const link = document.createElement('a');
      link.href = page.pathname;
      link.textContent = new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent.trim() ?? page.pathname;
      return link;
    }),
  );
  const list = section.querySelector('ul');
  for (const link of links) {
    const item = document.createElement('li');
    item.append(link);
    list?.append(item);
  }
  section.hidden = links.length === 0;
}
