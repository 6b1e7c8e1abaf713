import { readerDay } from './dom/reader-day.ts';

/** Hides visits in the list of upcoming visits that are over by the reader's day, and shows a note if no visit is left. */
const today = readerDay(new Date());
for (const list of document.querySelectorAll('.upcoming')) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-until]')];
  for (const item of items) item.hidden = (item.dataset['until'] ?? '') < today;
  list.querySelector('.none')?.toggleAttribute(
    'hidden',
    items.some((item) => !item.hidden),
  );
}
