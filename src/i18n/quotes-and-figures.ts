import { count } from './numbers.ts';

/** The words of the pages that list all quotes. */
export const quotesWords = {
  title: 'Quotes',
  summary: 'What was said on visits, with speaker, occasion and source, and a link to the passage in the briefing.',
  order: 'Under each year, heads of state and government come first, then ministers, then others; and shorter quotes before longer ones.',
  count: (n: number) => count(n, 'quote', 'quotes'),
  ofYear: (page: string) => `Quotes from visits in ${page}`,
  yearSummary: (year: string, n: number) => `${count(n, 'quote', 'quotes')} from visits in ${year}, with speaker, occasion and source.`,
} as const;

/** The words of the pages that list all figures. */
export const figuresWords = {
  title: 'Figures',
  summary: 'Numbers reported on or about a visit, each with who stated it if the source says so, its source and a link to its briefing.',
  order: 'Grouped by subject, the newest visits first.',
  subjects: 'Subjects',
  noTopic: 'Other subjects',
  count: (n: number) => count(n, 'figure', 'figures'),
  ofYear: (page: string) => `Figures from visits in ${page}`,
  yearSummary: (year: string, n: number) => `${count(n, 'figure', 'figures')} reported on or about visits in ${year}, with their sources.`,
} as const;
