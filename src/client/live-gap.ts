import type { Temporal as TemporalApi } from 'temporal-polyfill';
import { visitWords } from '../i18n/visit.ts';

/**
 * Counts the gap since the last visit again for the reader's own day: the site may have been built long before.
 * A browser that does not know Temporal keeps the gap of the build, which says of which day it is.
 */
const { Temporal } = globalThis as { Temporal?: typeof TemporalApi };
if (Temporal) {
  for (const gap of document.querySelectorAll<HTMLElement>('[data-since]')) {
    const since = Temporal.PlainDate.from(gap.dataset['since'] ?? '');
    const { years, months, days } = since.until(Temporal.Now.plainDateISO(), { largestUnit: 'years' });
    gap.textContent = visitWords.gap({ years, months, days, exact: gap.dataset['about'] === undefined });
  }
}
