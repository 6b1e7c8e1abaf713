/** The words of lists that are split by year. */
export const yearListWords = {
  all: 'By year',
  earlier: 'Earlier years',
  onward: 'Newer and older',
  newer: (page: string) => `Newer: ${page}`,
  older: (page: string) => `Older: ${page}`,
  /** The name of a page of a year, counted from 1: `2021`, `2021, page 2`. */
  page: (year: string, number: number) => (number === 1 ? year : `${year}, page ${number}`),
} as const;

/** The words of the calendar of dots. */
export const calendarWords = {
  row: (year: string, visits: string) => `${year}: ${visits}`,
  undated: 'Date not known',
  note: 'Each dot is a visit at its date: solid with a briefing, hollow if it is only listed. A visit known only to the month stands in the middle of it.',
} as const;

/** The words of the timeline. */
export const timelineWords = {
  title: 'Timeline',
  summary: 'Every visit by date, newest first.',
  country: 'Show visits of',
  allCountries: 'All countries',
  option: (country: string, n: number) => `${country} (${n})`,
  earlier: 'Earlier years',
} as const;
