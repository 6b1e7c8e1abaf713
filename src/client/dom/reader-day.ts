/** The calendar day at a moment in the reader's time zone, `YYYY-MM-DD`. */
export const readerDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The same day in days since 1970. */
export const readerDayNumber = (now: Date): number => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
