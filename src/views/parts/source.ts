import type { Briefing } from '../../archive/model/briefing.ts';
import { noteKeys, notesIn } from '../../validation/body/source-note-syntax.ts';
import { hasQuoteLine } from '../../validation/body/quotation-syntax.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Source } from '../../schemas/source.ts';
import { anchors, routes } from '../meta/routes.ts';

/** A reference to a source: its number, and a link to its entry in the briefing. */
export interface SourceRef {
  key: string;
  number: number;
  publisher: string;
  href: string;
}

/** A source in the list of its briefing. */
export interface SourceView {
  id: string;
  title: string;
  publisher: string;
  date: string;
  url?: string | undefined;
  archived?: string | undefined;
  /** Where the Wayback Machine has the source as it was at its date, if it has it; undefined where a copy is known, or no address. */
  wayback?: string | undefined;
  /** The languages of the page behind the link and of the title. A title in the script of the site is taken to be ours. */
  hreflang?: string | undefined;
  titleLang?: string | undefined;
  /** A link back to the first note of the source in the text, if there is one. */
  back?: { href: string; label: string } | undefined;
}

/** Refers to a source of a briefing by its key. Throws if the briefing has no such source, which validation rules out. */
export function sourceRefOf(key: string, { id, sources }: Briefing): SourceRef {
  const at = sources.findIndex((source) => source.key === key);
  const source = sources[at];
  if (!source) throw new Error(`${id} has no source \`${key}\`.`);
  return {
    key,
    number: at + 1,
    publisher: source.publisher,
    href: routes.briefing(id, anchors.source(key)),
  };
}

/** The sources that one note of a briefing names, for the card that shows them where the note stands. */
export interface SourceCard {
  id: string;
  sources: (SourceView & { number: number })[];
}

/** One card for each set of sources that a note of the briefing names: in its text, its documents, its promises or its figures. */
export function sourceCardsOf(briefing: Briefing): SourceCard[] {
  const { body, quotes, documents, noDocumentsSource, commitments, restatements, figures } = briefing;
  const notes = [
    ...notesIn(body),
    ...[...quotes, ...documents, ...commitments, ...restatements, ...figures].map(({ source }) => [source]),
    ...(noDocumentsSource === undefined ? [] : [[noDocumentsSource]]),
    ...commitments.flatMap(({ history }) => history.map(({ sources }) => sources)).filter((keys) => keys.length > 0),
  ];
  const views = sourceViewsOf(briefing).map((view, at) => ({ ...view, number: at + 1 }));
  return [...new Map(notes.map((keys) => [anchors.card(keys), keys]))].map(([id, keys]) => ({
    id,
    sources: keys.flatMap((key) => views.find((view) => view.id === anchors.source(key)) ?? []),
  }));
}

/** The sources of a briefing in the order of their numbers. */
export function sourceViewsOf({ body, sources, quotes, visit }: Briefing): SourceView[] {
  const noted = new Set(noteKeys(body));
  for (const quote of quotes) if (hasQuoteLine(quote.key, body)) noted.add(quote.source);
  return sources.map(({ key, title, publisher, published, url, archived, lang }: Source, at) => ({
    id: anchors.source(key),
    title,
    publisher,
    date: published ? formatDate(published) : messages.briefing.undated,
    url,
    archived,
    wayback: url === undefined || archived !== undefined ? undefined : waybackAddress(url, published ?? visit.date),
    hreflang: lang,
    titleLang: isInOtherScript(title) ? lang : undefined,
    back: noted.has(key) ? { href: `#${anchors.note(key)}`, label: messages.briefing.backToNote(at + 1, publisher) } : undefined,
  }));
}

/**
 * The address at which the Wayback Machine answers with the copy nearest to a date, or says that it has none. It reads the beginning of a time
 * stamp: a year, a month or a day in digits.
 */
const waybackAddress = (url: string, date: PartialDay): string =>
  `https://web.archive.org/web/${date.replaceAll('-', '')}/${url.split('#', 1).join('')}`;

/** Whether a title has letters that are not Latin, the script of the site. */
const isInOtherScript = (title: string): boolean => /[^\p{Script=Latin}\p{Script=Common}]/u.test(title);
