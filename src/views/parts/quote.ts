import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { messages } from '../../i18n/messages.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Quote } from '../../schemas/quote.ts';
import { entityLink, type Link } from './link.ts';
import { anchors, routes } from '../meta/routes.ts';
import { sourceRefOf, type SourceRef } from './source.ts';

/** Words that somebody said. */
export interface QuoteView {
  href: string;
  /** The date of the visit. */
  date: PartialDay;
  words: string;
  lang?: string | undefined;
  speaker: Link;
  occasion: string;
  source: SourceRef;
}

export function quoteViewOf({ key, words, lang, speaker, occasion, source }: Quote, briefing: Briefing, archive: Archive): QuoteView {
  const person = archive.people.get(speaker ?? '');
  return {
    href: routes.briefing(briefing.id, anchors.quote(key)),
    date: briefing.visit.date,
    words,
    lang,
    speaker: person ? entityLink(person, archive) : { text: messages.briefing.unnamed },
    occasion,
    source: sourceRefOf(source, briefing),
  };
}
