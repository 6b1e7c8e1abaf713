import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { followSite, type Follow } from '../follow/follow.ts';
import { SITE_FEEDS, type SiteFeed } from '../follow/site-feeds.ts';
import { siteCalendar } from '../follow/thread-calendar.ts';
import { threadFeeds, threadsHaveFullTexts } from '../follow/thread-feed.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { routes, webcalUrl } from '../meta/routes.ts';
import type { Link } from '../parts/link.ts';

/** The page that explains feeds and calendars. */
export interface FeedsView {
  head: Head;
  /** What the whole site has, how many items each has at most, and where it is. */
  ofSite: { title: string; most: string; links: { text: string; href: string; type?: string | undefined }[] }[];
  /** Says what the feeds of people, countries and so on have. */
  threads: string;
  /** How many feeds the pages of each list have. */
  lists: Link[];
  opml: string;
}

const words = messages.feedsPage;

/** Makes the page that explains feeds and calendars. */
export function feedsView(archive: Archive): FeedsView {
  const { feed, eventFeed, calendar } = site.sizes;
  const mostOf = (name: SiteFeed) => (name === 'home' ? words.ofBriefings(feed) : words.items(eventFeed));
  const all = siteCalendar(archive);
  return {
    head: makeHead(messages.feeds.title, messages.feeds.summary, routes.feeds(), { follow: followSite('home', archive) }),
    ofSite: [
      ...SITE_FEEDS.map((name) => ({
        title: messages.feeds.of[name].title,
        most: mostOf(name),
        links: linksOf(followSite(name, archive)),
      })),
      ...(all
        ? [
            {
              title: words.allVisits,
              most: words.ofCalendar(calendar),
              links: [{ text: messages.feeds.links.calendar, href: webcalUrl(all.href) }],
            },
          ]
        : []),
    ],
    threads: words.threads(feed, threadsHaveFullTexts(archive), calendar),
    lists: [...Map.groupBy(threadFeeds(archive), ({ list }) => list)].map(([list, { length }]) => ({
      text: words.feedsOf(messages.lists[list], length),
      href: routes[list](),
    })),
    opml: routes.feedList(),
  };
}

const linksOf = ({ feeds }: Follow) => feeds.map(({ format, href, type }) => ({ text: messages.feeds.links[format], href, type }));
