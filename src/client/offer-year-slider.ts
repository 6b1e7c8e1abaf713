import { fetchPage } from './loading/fetch-or-throw.ts';
import { loadEachOnce } from './loading/load-once.ts';

/** How long a slider rests, in milliseconds, before the map of its year is fetched. */
const REST = 120;
/** How many pages of years are kept. */
const KEPT = 30;

const loadYear = loadEachOnce(fetchPage, KEPT);

/** Lets the slider beside the links to the maps of years show the map of a year in place, and its address. */
export function offerYearSlider(): void {
  const choice = document.querySelector<HTMLElement>('.year-slider');
  const slider = choice?.querySelector('input');
  const name = choice?.querySelector('span');
  if (!slider || !name) return;
  const linkAt = () => document.querySelectorAll<HTMLAnchorElement>('.map-years a')[slider.valueAsNumber];
  const say = () => {
    const link = linkAt();
    name.textContent = `${link?.textContent.trim() ?? ''}: ${link?.dataset['visits'] ?? ''}`;
    slider.setAttribute('aria-valuetext', name.textContent);
  };
  let rest: number | undefined;
  slider.addEventListener('input', () => {
    say();
    clearTimeout(rest);
    rest = window.setTimeout(() => void show(linkAt()?.href ?? location.href, () => linkAt()?.href), REST);
  });
  say();
}

/** Shows the map at a URL, unless another has been chosen by the time that it is there. Where it does not load, the browser goes there. */
async function show(url: string, chosen: () => string | undefined): Promise<void> {
  try {
    const page = await loadYear(url);
    if (chosen() !== url) return;
    for (const part of document.querySelectorAll<HTMLElement>('[data-of-year]')) {
      const other = page.querySelector(`[data-of-year="${part.dataset['ofYear'] ?? ''}"]`);
      if (other) part.replaceWith(document.importNode(other, true));
    }
    document.title = page.title;
    history.replaceState(history.state, '', url);
  } catch {
    location.assign(url);
  }
}
