import type { Archive } from '../../../archive/model/archive.ts';
import type { Briefing } from '../../../archive/model/briefing.ts';
import { buildInstant } from '../../../build-context.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { messages } from '../../../i18n/messages.ts';
import { settings } from '../../../settings.ts';
import { site } from '../../../site.ts';
import { isWaiting } from '../../../validation/rules/drafts.ts';
import { absoluteUrl, routes } from '../../meta/routes.ts';
import { sourceViewsOf } from '../../parts/source.ts';

/** What the Markdown file of a briefing says, with its text as the desk wrote it: notes name keys of sources, and `::quote[key]` a quote. */
export interface BriefingTwin {
  title: string;
  summary: string;
  /** Who wrote it and when, each as a sentence. */
  dateline: string;
  /** The address of the page. */
  url: string;
  body: string;
  quotes: { key: string; words: string; caption: string; source: string }[];
  /** In the order of their numbers, which are those of the page. */
  sources: { key: string; title: string; url?: string | undefined; published: string }[];
}

/** Whether a briefing has a Markdown file beside its page: none has in a preview and in a large archive, and none that only the desk may read. */
export const hasTwin = ({ draft, embargo }: Briefing, { briefings }: Archive): boolean =>
  settings.preview === undefined && briefings.length <= site.sizes.markdownTwins && draft !== true && !isWaiting(embargo, buildInstant());

/** The briefings that have a Markdown file. */
export const briefingsWithTwin = (archive: Archive): Briefing[] => archive.briefings.filter((briefing) => hasTwin(briefing, archive));

/** The Markdown file of a briefing. */
export function briefingTwin(briefing: Briefing): BriefingTwin {
  const { id, title, summary, byline, published, updated, body, quotes, sources, people } = briefing;
  const words = messages.briefing;
  const days = [words.published(formatDate(published)), ...(updated === undefined ? [] : [words.updated(formatDate(updated))])];
  const views = sourceViewsOf(briefing);
  return {
    title,
    summary,
    dateline: [byline, ...days].map((sentence) => `${sentence}.`).join(' '),
    url: absoluteUrl(routes.briefing(id)),
    body,
    quotes: quotes.map(({ key, words: said, speaker, occasion, source }) => ({
      key,
      words: said,
      caption: `${people.find((person) => person.id === speaker)?.name ?? messages.briefing.unnamed}, ${occasion}`,
      source,
    })),
    sources: sources.flatMap(({ key }, at) => {
      const view = views[at];
      return view ? [{ key, title: view.title, url: view.url, published: `${view.publisher}, ${view.date}` }] : [];
    }),
  };
}
