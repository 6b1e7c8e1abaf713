import { parseHtml } from '../dom/trusted-types.ts';
import { pageCacheName } from './cache-names.ts';

/** Fills the list of the pages that are saved on this device, the latest first, and shows it if there is one. Rejects without storage. */
export async function listSavedPages(section: HTMLElement): Promise<void> {
  const { base = '/', offline = '' } = section.dataset;
  const cache = await caches.open(pageCacheName(base));
  const urls = (await cache.keys()).map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith('/') && pathname !== offline);
  const links = await Promise.all(
    urls.reverse().map(async (url) => {
      const html = (await (await cache.match(url))?.text()) ?? '';
      const link = document.createElement('a');
      link.href = url.pathname;
      link.textContent = parseHtml(html).querySelector('h1')?.textContent.trim() ?? url.pathname;
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
