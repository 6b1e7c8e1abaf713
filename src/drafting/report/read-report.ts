import { isWebPage, readWebPage, type WebPage } from './read-web-page.ts';
import * as chrono from 'chrono-node';
import { MONTH_PATTERN } from '../../month-names.ts';
import { isPartialDay, type Day } from '../../schemas/fields/partial-day.ts';

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
  /^(?:\W*(?:embargo(?:ed)?\b|not for publication|correction\b|corrects?\b|adds?\b|updates?\b|recasts\b|slug\b|subject\b|headline\b|keyword|dated?\b|published\b|issued\b|updated\b|released\b|source:|press release\b|ends\W*$|more\W*$|enditem\W*$|-?30-?$|###|\(?(?:reporting|writing|editing|edited) by|copyright|©))|^[=*_-]{3,}$/i;

/** A line that names the authors: `By Jana Vogt, kna`; or their initials: `GA/KO`, `RNA/Huda Saleh`. */
const AUTHORS =
  /^(?:(?:By|BY) (?:THE )?\p{Lu}[\p{L}’'.-]+(?: (?:and )?\p{Lu}[\p{L}’'.-]*){1,4}(?:, ?[\p{L} ]{2,30})?|\p{L}{1,5}(?:\/\p{L}{1,12}){1,3}(?: \p{Lu}\p{L}+)?)$/u;

const MONTH = `(?:${MONTH_PATTERN})\\.?`;
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';

/** A day with its year. `12.10.2024` is in October; with slashes only a number above 12 tells the day from the month. */
const FULL_DATE = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b${DAY_OF_MONTH} ${MONTH},? \\d{4}\\b|\\b${MONTH} ${DAY_OF_MONTH},? \\d{4}\\b|\\b(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4}|(?:1[3-9]|2\\d|3[01])/\\d{1,2}/\\d{4}|\\d{1,2}/(?:1[3-9]|2\\d|3[01])/\\d{4})\\b`,
  'i',
);
const LEADING_DATE = /^\s*date:?\s+(\d{4}-\d{2}-\d{2})\s+/i;

/**
 * A place in capitals or not, its country or not, a date or not, an agency or not, and a dash, a colon or the bracket behind the agency; or
 * these between bars or commas on a line of their own.
 */
const DATELINE = new RegExp(
  [
    "^(?:\\((?<before>[^)]{2,30})\\)\\s*)?(?<place>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})",
    `(?:(?:,|(?<=\\.)) (?:\\p{Lu}[\\p{L}. ]+, )?(?<date>(?:${MONTH} ${DAY_OF_MONTH}|${DAY_OF_MONTH} ${MONTH})(?:,? \\d{4})?)|, \\p{Lu}[\\p{L}. ]{2,30}(?= \\())?`,
    '(?:\\s*\\((?<agency>[^)]{2,40})\\)|\\.? \\/(?<slashed>[^/]{2,30})\\/\\.?)?',
    `(?:,? (?<after>${DAY_OF_MONTH} ${MONTH},? \\d{4}))?`,
    '(?:\\s*(?<end>--?|—|–|:)|(?<=[)/.]))\\s+(?=[\\p{Lu}"“`])',
  ].join(''),
  'u',
);
/** A place, a day with its year among other words, such as the day of another calendar, and a dash. */
const LONG_DATELINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}), (?:[^.;:"“,]{1,20}, ){0,3}(?<date>${MONTH} ${DAY_OF_MONTH},? \\d{4}|${DAY_OF_MONTH} ${MONTH},? \\d{4})(?:, (?<agency>[^.;:"“,]{2,30}))? ?(?:--?|—|–) `,
  'u',
);
const DATELINE_ALONE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L} ’'-]{1,30}?)\\s*[|,]\\s*(?:\\w+day,? )?(?<date>\\d{1,2} ${MONTH} \\d{4}|${MONTH} \\d{1,2},? \\d{4})\\s*[|,]\\s*(?<agency>[^|,]{2,40})$`,
  'u',
);

/** The most characters of a headline. */
const MOST_OF_HEADLINE = 140;

/** A place in capitals alone on its line. */
const PLACE_ALONE = /^(?<place>\p{Lu}{3,}(?:[ -]\p{Lu}{3,}){0,2})$/u;

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
    // The full stop of a short month ends no sentence.
    .replace(/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\. ?(?=\d)/g, '$1 ')
    .replace(/(?<=[.!?”"]) ?Enditem$/m, '')
    .replace(SPACED_THOUSANDS, (number) => number.replaceAll(' ', ','))
    .replace(/[\u00AD\p{Cf}]/gu, '');

function cut(text: string): Report | { problem: string } {
  const leading = LEADING_DATE.exec(text);
  const isLead = leading !== null && !/^\s*date:?\s+\S+ *\n/i.test(text);
  const lines = (isLead ? text.slice(leading[0].length) : text).split('\n').map((line) => line.trim());
  const paragraphs = paragraphsOf(lines);
  const heads = lines.filter((line) => !isText(line) || line.length < 90).filter((line) => FULL_DATE.test(line));
  const begins = paragraphs.slice(0, 4).map((paragraph) => paragraph.slice(0, MOST_OF_HEADLINE));
  const first = paragraphs.findIndex((paragraph) => datelineOf(paragraph));
  const found = first >= 0 && first < 4 ? datelineOf(paragraphs[first] ?? '') : undefined;
  const { place, slashed, agency = slashed, before, after, date = after } = found?.groups ?? {};
  // A headline above the dateline, unlike a sentence, says nothing that the report does not.
  const sentences = paragraphs.slice(0, first).filter((line) => !isHeadline(line));
  if (found) paragraphs.splice(0, first + 1, ...sentences, (paragraphs[first] ?? '').slice(found[0].length));
  const lineOfDay = isLead
    ? leading[1]
    : [date, ...heads.filter((line) => !/embargo/i.test(line)), ...heads, ...begins].find(
        (line) => line !== undefined && FULL_DATE.test(line),
      );
  const day = dayIn(lineOfDay ?? '');
  if (day === undefined) return { problem: 'It names no day with a year, such as “7 April 2021”: write one on its first line.' };
  const rest = paragraphs.filter((paragraph) => paragraph !== '' && !isDateAlone(paragraph));
  while (rest.length > 1 && isHeadline(rest[0] ?? '')) rest.shift();
  return { day, dayLine: lineOfDay ?? '', dateline: place?.replace(/\.$/, ''), agency: agency ?? before, paragraphs: rest };
}

/** The dateline with which a paragraph begins. Without a dash or colon it needs a date, because a sentence may begin with a place in brackets. */
function datelineOf(paragraph: string): RegExpExecArray | undefined {
  const found = DATELINE.exec(paragraph);
  if (
    found?.groups?.['end'] !== undefined ||
    (found?.groups?.['date'] !== undefined && (found.groups['agency'] ?? found.groups['slashed']))
  )
    return found;
  return LONG_DATELINE.exec(paragraph) ?? DATELINE_ALONE.exec(paragraph) ?? PLACE_ALONE.exec(paragraph) ?? undefined;
}

/** Whether a paragraph above the report is a headline: short, and no sentence. */
const isHeadline = (paragraph: string): boolean => paragraph.length <= MOST_OF_HEADLINE && !/[.!?][”"’']?$/.test(paragraph);

/** Whether a line has a date and little else, or fields of an agency's system between bars. */
const isDateAlone = (line: string): boolean => FULL_DATE.test(line) && (line.length < 40 || (line.includes('|') && line.length < 90));

const isText = (line: string): boolean => line !== '' && !NOT_TEXT.test(line) && !AUTHORS.test(line);

/** The paragraphs of a text: lines with no empty line between them belong together, unless every line is a paragraph. */
function paragraphsOf(lines: string[]): string[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (!isText(line) || isDateAlone(line)) blocks.push([]);
    if (isText(line)) blocks.at(-1)?.push(line);
  }
  return blocks.map((block) => block.join(' ').trim()).filter((block) => block !== '');
}

function dayIn(line: string): Day | undefined {
  const [written] = FULL_DATE.exec(line) ?? [];
  if (written === undefined) return undefined;
  if (/^\d+[./]/.test(written)) {
    const [first = '', second = '', year = ''] = written.split(/[./]/);
    const [dayOfMonth, month] = Number(second) > 12 ? [second, first] : [first, second];
    const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
    return isPartialDay(day) ? day : undefined;
  }
  const date = chrono.en.GB.parse(written)[0]?.start;
  if (!date) return undefined;
  return [date.get('year'), date.get('month'), date.get('day')].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
