import type { Briefing } from '../../archive/model/briefing.ts';
import { noteKeys } from '../../validation/body/source-note-syntax.ts';
import { hasQuoteLine } from '../../validation/body/quotation-syntax.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Source } from '../../schemas/source.ts';
import { anchors, routes } from '../meta/routes.ts';

/** A reference to a source: its number, and a link to its entry in the briefing. */
export interface SourceRef {
  number: number;
  publisher: string;
  label: string;
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
    number: at + 1,
    publisher: source.publisher,
    label: messages.briefing.noteLabel(at + 1, source.publisher),
    href: routes.briefing(id, anchors.source(key)),
  };
}

/** The sources of a briefing in the order of their numbers. */
export function sourceViewsOf({ body, sources, quotes }: Briefing): SourceView[] {
  const noted = new Set(noteKeys(body));
  for (const quote of quotes) if (hasQuoteLine(quote.key, body)) noted.add(quote.source);
  return sources.map(({ key, title, publisher, published, url, archived, lang }: Source, at) => ({
    id: anchors.source(key),
    title,
    publisher,
    date: published ? formatDate(published) : messages.briefing.undated,
    url,
    archived,
    hreflang: lang,
    titleLang: isInOtherScript(title) ? lang : undefined,
    back: noted.has(key) ? { href: `#${anchors.note(key)}`, label: messages.briefing.backToNote(at + 1, publisher) } : undefined,
  }));
}

/** Whether a title has letters that are not Latin, the script of the site. */
const isInOtherScript = (title: string): boolean => /[^\p{Script=Latin}\p{Script=Common}]/u.test(title);
