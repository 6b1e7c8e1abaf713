import { MONTHS } from './dates.ts';
import type { Day } from '../schemas/fields/partial-day.ts';

/** How MLA shortens months of more than four letters. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** What the styles say of an item: an article of a newspaper by one name. */
interface Cited {
  title: string;
  author: string;
  container: string;
  published: Day;
  url: string;
}

/** A piece of a citation; the title of a newspaper is in italics. */
export interface CitationPart {
  text: string;
  isItalic?: true;
}

/** The styles of citation that the page of a briefing offers, and what an article is called in each. */
export const citationStyles: Record<string, (item: Cited) => CitationPart[]> = {
  /** The Chicago Manual of Style, 17th edition, 14.191: a note. */
  'Chicago (note)': ({ title, author, container, published, url }) => {
    const { year, month, day } = partsOf(published);
    return [{ text: `${author}, “${closed(title, ',')}” ` }, italic(container), { text: `, ${month} ${day}, ${year}, ${url}.` }];
  },
  /** The Publication Manual of the American Psychological Association, 7th edition, 10.1: a reference. */
  APA: ({ title, author, container, published, url }) => {
    const { year, month, day } = partsOf(published);
    return [{ text: `${closed(author, '.')} (${year}, ${month} ${day}). ${closed(title, '.')} ` }, italic(container), { text: `. ${url}` }];
  },
  /** The MLA Handbook, 9th edition. */
  MLA: ({ title, author, container, published, url }) => {
    const { year, shortMonth, day } = partsOf(published);
    return [
      { text: `${closed(author, '.')} “${closed(title, '.')}” ` },
      italic(container),
      { text: `, ${day} ${shortMonth} ${year}, ${url}.` },
    ];
  },
  /** Cite Them Right, 12th edition. It asks for the day of reading, which a script adds. */
  Harvard: ({ title, author, container, published, url }) => {
    const { year, month, day } = partsOf(published);
    return [{ text: `${author} (${year}) ‘${title}’, ` }, italic(container), { text: `, ${day} ${month}. Available at: ${url}` }];
  },
};

/** The words of the section in which a briefing says how to cite it. Browsers load them. */
export const citationWords = {
  files: 'For reference managers:',
  formats: { ris: 'RIS', bib: 'BibTeX', json: 'CSL-JSON' },
  copy: 'Copy',
  copyStyle: (style: string) => `Copy ${style}`,
  copyHtml: 'Copy as HTML quotation',
  part: 'Cite',
  whole: 'The briefing',
  parts: { quote: 'Quote', commitment: 'Promise', figure: 'Figure', document: 'Document' },
  accessed: (day: Day) => {
    const { year, month, day: number } = partsOf(day);
    return ` (Accessed: ${number} ${month} ${year}).`;
  },
} as const;

const italic = (text: string): CitationPart => ({ text, isItalic: true });

/** A text with a sign at its end, unless it ends in a sign that stands for it. */
const closed = (text: string, sign: string): string => (/[.?!…]$/.test(text) ? text : text + sign);

function partsOf(date: Day) {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', shortMonth: SHORT_MONTHS[Number(month) - 1] ?? '', day: String(Number(day)) };
}
