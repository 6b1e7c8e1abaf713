/** The order of two texts by their characters, the same on every machine; of days it is that of the calendar. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
