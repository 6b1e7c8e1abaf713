import { readerDay } from './dom/reader-day.ts';

/** Takes visits out of the list of those to come whose day has passed where the reader is; without any the list says so. */
const today = readerDay(new Date());
for (const list of document.querySelectorAll('.upcoming')) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-until]')];
  for (const item of items) item.hidden = (item.dataset['until'] ?? '') < today;
  list.querySelector('.none')?.toggleAttribute(
    'hidden',
    items.some((item) => !item.hidden),
  );
}
