import { foldedWords } from '../../archive/names/fold-letters.ts';
import { decodeAddress } from '../dom/decode-address.ts';
import { makeElement } from '../dom/elements.ts';
import { fetchOrThrow } from '../loading/fetch-or-throw.ts';
import { nearestAddresses } from './nearest-addresses.ts';

/** Fills the search box of the page for missing addresses with the words of the address, and lists the addresses most like it. */
export async function suggestAddresses(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('#missing-search');
  const list = document.querySelector<HTMLElement>('[data-nearest]');
  const base = list?.dataset['nearest'];
  if (!input || !list || base === undefined || !location.pathname.startsWith(base)) return;
  const missing = decodeAddress(location.pathname.slice(base.length));
  input.value ||= foldedWords(missing)
    .filter((word) => !/^\d{1,2}$/u.test(word))
    .join(' ');
  const nearest = nearestAddresses(missing, await publishedPaths(base));
  if (nearest.length === 0) return;
  list.querySelector('ul')?.append(...nearest.map((path) => makeElement('li', {}, makeElement('a', { href: base + path }, `/${path}`))));
  list.hidden = false;
}

/** The paths of all pages below the base, from the site map. */
async function publishedPaths(base: string): Promise<string[]> {
  const addressesIn = async (file: string) =>
    [...(await (await fetchOrThrow(file)).text()).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => new URL(address).pathname);
  const maps = await addressesIn(`${base}sitemap-index.xml`);
  const paths = await Promise.all(maps.map(addressesIn));
  return paths.flat().map((path) => path.slice(base.length));
}
