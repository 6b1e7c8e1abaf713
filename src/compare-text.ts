/** Compares two texts by their UTF-16 code units, so that the order is the same on every machine. Dates sort by calendar. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
