import type { Briefing } from '../../archive/model/briefing.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { absoluteUrl, routes } from '../meta/routes.ts';

/** What a citation needs to know of a briefing, or of a part of one, which is cited as the briefing with another address. */
export interface CitableItem {
  id: string;
  title: string;
  /** Who wrote it, as one name: a desk is no person with a family name. */
  author: string;
  /** The site, as the newspaper in which it appeared. */
  container: string;
  published: Day;
  summary: string;
  language: string;
  url: string;
}

/** A briefing as an item to be cited; with the anchor of a quote, promise, figure, paper or paragraph, that part of it. */
export const citableItemOf = ({ id, title, byline, published, summary }: Briefing, anchor?: string): CitableItem => ({
  id: anchor === undefined ? id : `${id}-${anchor}`,
  title,
  author: byline,
  container: site.name,
  published,
  summary,
  language: messages.lang,
  url: absoluteUrl(routes.briefing(id, anchor)),
});
