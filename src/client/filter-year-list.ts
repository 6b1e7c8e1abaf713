import type { ListFilterWords } from '../i18n/list-filters.ts';
import { requireElement } from './dom/elements.ts';
import { appendByYear, loadEarlierItems } from './load-earlier-items.ts';
import { showFilterCounts } from './show-filter-counts.ts';

/** A list by years that readers filter, and what its page does besides. */
interface FilteredList {
  /** The beginning of the ids of the page's parts, such as `commitment-filters`; the list itself has the plural: `commitments`. */
  name: 'commitment' | 'document';
  /** The class of an item, and that of the list of one year. */
  itemClass: string;
  listClass: string;
  words: ListFilterWords;
  /** Called when the page has the items of all years. */
  onLoaded?: (items: HTMLElement[]) => void;
  /** Called whenever the list was drawn; with the items, of which some are hidden, if the reader has chosen a value. */
  onDraw?: (list: HTMLElement, filtered: HTMLElement[] | undefined) => void;
}

/**
 * Filters a list of items by the chosen values, which it keeps in the URL. The page comes with the latest years; the pages of earlier years
 * load when the reader first chooses a value. Without this script all items can be reached by links.
 */
export function filterYearList({ name, itemClass, listClass, words, onLoaded, onDraw }: FilteredList): void {
  const form = requireElement<HTMLFormElement>(`#${name}-filters`);
  const list = requireElement(`#${name}s`);
  const countLine = requireElement(`#${name}-count`);
  const progress = requireElement<HTMLProgressElement>(`#${name}-progress`);
  const retryButton = requireElement<HTMLButtonElement>(`#${name}-retry`);
  const resetButton = requireElement<HTMLButtonElement>(`#${name}-filters [type=reset]`);
  const earlierYears = document.querySelector<HTMLElement>('#earlier-years');

  const listedItems = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(`.${itemClass}`)];
  const selects = [...form.querySelectorAll('select')];
  const earlierUrls = [...(earlierYears?.querySelectorAll('a') ?? [])].map(({ href }) => href);
  const total = Number(countLine.dataset['total']);
  const latestCount = listedItems().length;
  /** Whether the earlier years have loaded. */
  let loadState: 'not loaded' | 'loading' | 'failed' | 'loaded' = earlierUrls.length > 0 ? 'not loaded' : 'loaded';

  const isFiltered = (): boolean => selects.some(({ value }) => value !== '');
  const passesFilters = ({ dataset }: HTMLElement): boolean =>
    selects.every(({ name: filter, value }) => value === '' || (dataset[filter] ?? '').split('|').includes(value));

  form.addEventListener('change', () => writeUrl());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    writeUrl();
    selects[0]?.focus(); // the button that was pressed is hidden now
  });
  retryButton.addEventListener('click', () => {
    countLine.focus();
    update();
  });
  window.addEventListener('popstate', () => readUrl());
  if (loadState === 'loaded') onLoaded?.(listedItems());
  readUrl();
  delete document.documentElement.dataset['query'];
  delete form.dataset['waits'];

  /** Takes the choice from the URL. Ignores a value that no item has. */
  function readUrl(): void {
    const params = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = params.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    update();
  }

  /** Writes the choice to the URL. */
  function writeUrl(): void {
    const params = new URLSearchParams(selects.flatMap(({ name: filter, value }) => (value === '' ? [] : [[filter, value]])));
    history.pushState(null, '', `${location.pathname}${params.size > 0 ? `?${params.toString()}` : ''}`);
    update();
  }

  /** Shows what passes the filters, and loads the earlier years if they are needed for it. Without a choice shows the page as it came. */
  function update(): void {
    if (isFiltered() && (loadState === 'not loaded' || loadState === 'failed')) void loadEarlierYears();
    draw();
  }

  async function loadEarlierYears(): Promise<void> {
    loadState = 'loading';
    progress.max = earlierUrls.length;
    progress.value = 0;
    try {
      const selector = `#${name}s .${itemClass}`;
      appendByYear(await loadEarlierItems(earlierUrls, selector, (loaded) => (progress.value = loaded)), list, listClass);
      onLoaded?.(listedItems());
      loadState = 'loaded';
    } catch {
      loadState = 'failed';
    }
    draw();
  }

  function draw(): void {
    const filtered = isFiltered();
    const items = listedItems();
    items.forEach((item, at) => (item.hidden = filtered ? !passesFilters(item) : at >= latestCount));
    for (const year of list.children) (year as HTMLElement).hidden = !year.querySelector(`.${itemClass}:not([hidden])`);
    if (earlierYears) earlierYears.hidden = filtered;
    progress.hidden = !filtered || loadState !== 'loading';
    resetButton.hidden = !filtered;
    onDraw?.(list, filtered ? items : undefined);
    if (loadState === 'loaded') showFilterCounts(items, selects, words.option);
    retryButton.hidden = !filtered || loadState !== 'failed';
    const shownCount = items.filter(({ hidden }) => !hidden).length;
    countLine.textContent = filtered ? describeCount(shownCount) : words.latest(latestCount, total);
  }

  function describeCount(found: number): string {
    if (loadState === 'loading') return words.loading;
    if (loadState === 'failed') return words.failed(found);
    return found === 0 ? words.none : words.found(found, total);
  }
}
