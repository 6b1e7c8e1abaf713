import { readerDay } from './dom/reader-day.ts';

/** Hides visits in the list of upcoming visits that are over by the reader's day, and the whole list if no visit is left. */
const today = readerDay(new Date());
for (const list of document.querySelectorAll<HTMLElement>('.upcoming')) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-until]')];
  for (const item of items) item.hidden = (item.dataset['until'] ?? '') < today;
  list.hidden = items.every((item) => item.hidden);
}
