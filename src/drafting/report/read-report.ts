import { isWebPage, readWebPage, type WebPage } from './read-web-page.ts';
import * as chrono from 'chrono-node';
import type { Day } from '../../schemas/fields/partial-day.ts';

/** A wire report as plain text, cut into what it says and what surrounds it. */
export interface Report {
  /** The day of the report, from which weekdays are counted. */
  day: Day;
  /** The line that the day was read from. */
  dayLine: string;
  /** The place of the dateline, as written; undefined where there is none. */
  dateline?: string | undefined;
  /** The agency of the dateline, as written. */
  agency?: string | undefined;
  /** What a web page tells of itself; undefined for plain text. */
  page?: WebPage | undefined;
  /** The paragraphs of the report, each on one line, without slugs, embargoes and notes to editors. */
  paragraphs: string[];
}

/** The most bytes of a report: transcripts of press conferences have some 60 kB. Web pages hold much beside it. */
const MOST_BYTES = { text: 100_000, page: 4_000_000 };

/** Lines around a report that are no part of it. */
const NOT_TEXT =
  /^(?:\W*(?:embargo(?:ed)?\b|not for publication|correction\b|corrects?\b|adds?\b|updates?\b|recasts\b|slug\b|subject\b|headline\b|keyword|dated?\b|published\b|issued\b|updated\b|released\b|ends\W*$|more\W*$|-?30-?$|###|\(?reporting by|\(?editing by|copyright|©|by [A-Z][a-z]+ [A-Z]\w+$))/i;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const FULL_DATE = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`,
  'i',
);
const LEADING_DATE = /^\s*date:?\s+(\d{4}-\d{2}-\d{2})\s+/i;

/** A place in capitals or not, a date or not, an agency or not, and a dash or colon; or these between bars or commas on a line of their own. */
const DATELINE = new RegExp(
  `^(?:\\((?<before>[^)]{2,30})\\)\\s*)?(?<place>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})(?:, (?:\\p{Lu}[\\p{L}. ]+, )?(?<date>(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?))?(?:\\s*\\((?<agency>[^)]{2,40})\\))?(?:,? (?<after>\\d{1,2} ${MONTH} \\d{4}))?\\s*(?<end>--?|—|–|:)\\s+(?=[\\p{Lu}"“\`])`,
  'u',
);
const DATELINE_ALONE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L} ’'-]{1,30}?)\\s*[|,]\\s*(?:\\w+day,? )?(?<date>\\d{1,2} ${MONTH} \\d{4}|${MONTH} \\d{1,2},? \\d{4})\\s*[|,]\\s*(?<agency>[^|,]{2,40})$`,
  'u',
);

/** Reads a report, or says in a sentence why it cannot be read. */
export function readReport(bytes: Buffer): Report | { problem: string } {
  const isPage = isWebPage(bytes.toString('utf8', 0, 4000));
  const most = isPage ? MOST_BYTES.page : MOST_BYTES.text;
  if (bytes.length > most)
    return {
      problem: `It has ${Math.round(bytes.length / 100_000) / 10} MB, and no report of a visit is longer than ${most / 1_000_000} MB.`,
    };
  const read = isPage ? readWebPage(bytes.toString('utf8')) : { text: bytes.toString('utf8') };
  if (!read) return { problem: 'It is a web page without an article: save the text alone.' };
  const { text } = read;
  if (text.trim() === '') return { problem: 'It is empty.' };
  if (/[\0\uFFFD]/.test(text.replace(/^\uFEFF/, '')))
    return { problem: 'It is no plain text in UTF-8: save it as one, without formatting.' };
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length < letters.length * 0.7)
    return { problem: 'It is not written in Latin letters: only reports in English can be read.' };
  const report = cut(normalise(text));
  return 'problem' in report || !('page' in read) ? report : { ...report, page: read.page };
}

const SPACED_THOUSANDS = /(?<![\d.,]|\d )\d{1,3}(?: \d{3})+(?![\d.,]?\d| \d)/g;

/** Undoes what typesetting did: ligatures, no-break spaces, spaces between thousands, line ends of other systems, invisible characters. */
const normalise = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]/g, ' ')
    .replace(SPACED_THOUSANDS, (number) => number.replaceAll(' ', ','))
    .replace(/[\u00AD\p{Cf}]/gu, '');

function cut(text: string): Report | { problem: string } {
  const leading = LEADING_DATE.exec(text);
  const isLead = leading !== null && !/^\s*date:?\s+\S+ *\n/i.test(text);
  const lines = (isLead ? text.slice(leading[0].length) : text).split('\n').map((line) => line.trim());
  const paragraphs = paragraphsOf(lines);
  const heads = lines.filter((line) => NOT_TEXT.test(line) || line.length < 90).filter((line) => FULL_DATE.test(line));
  const first = paragraphs.findIndex((paragraph) => DATELINE.test(paragraph) || DATELINE_ALONE.test(paragraph));
  const found = first >= 0 && first < 4 ? (DATELINE.exec(paragraphs[first] ?? '') ?? DATELINE_ALONE.exec(paragraphs[first] ?? '')) : null;
  const { place, agency, before, after, date = after } = found?.groups ?? {};
  if (found) paragraphs[first] = (paragraphs[first] ?? '').slice(found[0].length);
  const lineOfDay = isLead
    ? leading[1]
    : [date, ...heads.filter((line) => !/embargo/i.test(line)), ...heads].find((line) => line !== undefined && FULL_DATE.test(line));
  const day = dayIn(lineOfDay ?? '');
  if (day === undefined) return { problem: 'It names no day with a year, such as “7 April 2021”: write one on its first line.' };
  const rest = paragraphs.filter((paragraph) => paragraph !== '' && !(FULL_DATE.test(paragraph) && paragraph.length < 40));
  return { day, dayLine: lineOfDay ?? '', dateline: place, agency: agency ?? before, paragraphs: rest };
}

/** The paragraphs of a text: lines with no empty line between them belong together, unless every line is a paragraph. */
function paragraphsOf(lines: string[]): string[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === '' || NOT_TEXT.test(line) || (FULL_DATE.test(line) && line.length < 40)) blocks.push([]);
    if (line !== '' && !NOT_TEXT.test(line)) blocks.at(-1)?.push(line);
  }
  return blocks.map((block) => block.join(' ').trim()).filter((block) => block !== '');
}

function dayIn(line: string): Day | undefined {
  const [written] = FULL_DATE.exec(line) ?? [];
  if (written === undefined) return undefined;
  const date = chrono.en.GB.parse(written)[0]?.start;
  if (!date) return undefined;
  return [date.get('year'), date.get('month'), date.get('day')].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
