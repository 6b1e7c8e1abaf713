import type { Briefing } from '../../archive/model/briefing.ts';
import { noteKeys } from '../../validation/body/note-syntax.ts';
import { hasQuoteLine } from '../../validation/body/quotation-syntax.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Source } from '../../schemas/source.ts';
import { anchors, routes } from '../meta/routes.ts';

/** A source as something else refers to it: its number, and its entry in the briefing. */
export interface SourceRef {
  number: number;
  label: string;
  href: string;
}

/** A source as its briefing lists it. */
export interface SourceView {
  id: string;
  title: string;
  publisher: string;
  date: string;
  url?: string | undefined;
  archived?: string | undefined;
  /** The language of what the address leads to, and of the title as given: a title that we made up is in ours. */
  hreflang?: string | undefined;
  titleLang?: string | undefined;
  /** The first note of it in the text, if there is one. */
  back?: { href: string; label: string } | undefined;
}

/** Refers to a source of a briefing. Throws where the key is unknown: keys have been judged before. */
export function sourceRefOf(key: string, { id, sources }: Briefing): SourceRef {
  const at = sources.findIndex((source) => source.key === key);
  const source = sources[at];
  if (!source) throw new Error(`${id} has no source \`${key}\`.`);
  return { number: at + 1, label: messages.briefing.noteLabel(at + 1, source.publisher), href: routes.briefing(id, anchors.source(key)) };
}

/** The sources of a briefing in their order, which is that of their numbers. */
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
    titleLang: isForeign(title) ? lang : undefined,
    back: noted.has(key) ? { href: `#${anchors.note(key)}`, label: messages.briefing.backToNote(at + 1, publisher) } : undefined,
  }));
}

/** Is a title in another script than that of the site? */
const isForeign = (title: string): boolean => /[^\p{Script=Latin}\p{Script=Common}]/u.test(title);
