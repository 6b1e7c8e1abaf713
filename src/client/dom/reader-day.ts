/** The calendar day where the reader is, `YYYY-MM-DD`. */
export const readerDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
