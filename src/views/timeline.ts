import type { Archive } from '../archive/archive.ts';
import { messages } from '../i18n/messages.ts';
import { makeHead, type Head } from './head.ts';
import { visitYears } from './list.ts';
import { routes } from './routes.ts';
import { upcomingItems, type UpcomingItem } from './upcoming.ts';
import type { Section } from './section.ts';

export interface TimelineView {
  head: Head;
  upcoming: UpcomingItem[];
  years: (Section & { type: 'visits' })[];
  /** Years that would make the page too long, with their own pages. */
  earlier: { year: string; href: string; count: string }[];
}

/** As many visits as one page takes; whole years only, but always the latest. */
const MOST = 200;

export function timelineView(archive: Archive): TimelineView {
  const all = visitYears(archive);
  let shown = 0;
  const years = all.filter(({ section }) => {
    shown += section.items.length;
    return shown <= MOST || shown === section.items.length;
  });
  return {
    head: makeHead(messages.timeline.title, messages.timeline.summary, routes.timeline()),
    upcoming: upcomingItems(archive),
    years: years.map(({ section }) => section),
    earlier: all
      .filter((it) => !years.includes(it))
      .map(({ year, section }) => ({ year, href: routes.briefingYear(year), count: messages.lists.visits(section.items.length) })),
  };
}
