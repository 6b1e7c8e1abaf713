import type { Briefing } from '../../archive/model/briefing.ts';
import { compareText } from '../../compare-text.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { absoluteUrl } from '../meta/routes.ts';

/** Something that a feed announces. All texts are plain. */
export interface FeedItem {
  /** The address under which it was first published. It never changes, so that no reader is told of the same thing twice. */
  id: string;
  /** Its address now. */
  url: string;
  title: string;
  summary: string;
  /** The day on which it was announced, and the day of the last correction of what it says. */
  published: Day;
  updated: Day;
  /** The day on which it happened, for the order of items of one day. */
  happened?: Day | undefined;
  author: string;
  categories: string[];
  /** The briefing of which it has the full text. */
  fullText?: Briefing | undefined;
}

/** A feed: what is new in a part of the site, the latest first. */
export interface Feed {
  title: string;
  description: string;
  /** The path of the page that it belongs to. */
  page: string;
  /** The day of the last thing in it that is new or was corrected. */
  updated: Day;
  items: FeedItem[];
}

/** The id and the address of an item, from the paths under which it was first published and is now. */
export const itemAddresses = (first: string, now: string): Pick<FeedItem, 'id' | 'url'> => ({
  id: absoluteUrl(first),
  url: absoluteUrl(now),
});

/**
 * A feed of items, the latest first, `most` of them at most. Of one day, those that do not say when they happened come first, in their
 * order. `since` is the day of the feed if it has no item.
 */
export function makeFeed(feed: Pick<Feed, 'title' | 'description' | 'page'>, all: FeedItem[], most: number, since: Day): Feed {
  const items = all
    .toSorted((a, b) => compareText(b.published, a.published) || compareText(b.happened ?? LAST, a.happened ?? LAST))
    .slice(0, most);
  return { ...feed, items, updated: latestDay(items.map(({ updated }) => updated)) ?? since };
}

/** Later than all days. */
const LAST = '9999';

/** The latest of some days; undefined if there are none. */
export const latestDay = (days: Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
