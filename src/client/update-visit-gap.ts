import type { Temporal as TemporalApi } from 'temporal-polyfill';
import { visitWords } from '../i18n/visit.ts';

/**
 * Updates the gap since the last visit to the reader's day, as the site may have been built long before. A browser without Temporal keeps
 * the gap of the build, which says on which day it was counted; so does one whose clock shows a day before that visit.
 */
const { Temporal } = globalThis as { Temporal?: typeof TemporalApi };
if (Temporal) {
  for (const gap of document.querySelectorAll<HTMLElement>('[data-since]')) {
    const since = Temporal.PlainDate.from(gap.dataset['since'] ?? '');
    const today = Temporal.Now.plainDateISO();
    if (Temporal.PlainDate.compare(today, since) < 0) continue;
    const { years, months, days } = since.until(today, { largestUnit: 'years' });
    gap.textContent = visitWords.gap({ years, months, days, exact: gap.dataset['about'] === undefined });
  }
}
