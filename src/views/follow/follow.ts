import type { Archive } from '../../archive/model/archive.ts';
import type { Entity } from '../../archive/model/entity.ts';
import { relationshipCountriesOf, relationshipSlug, type Relationship } from '../../archive/model/relationship.ts';
import { visitingPeople, type Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';
import { FEED_ADDRESSES, siteFeedTitle, type SiteFeed } from './site-feeds.ts';
import { entityCalendar, relationshipCalendar, siteCalendar, type ThreadCalendar } from './thread-calendar.ts';
import { entityFeed, relationshipFeed, type ThreadFeed } from './thread-feed.ts';
import { FEED_FORMATS, FEED_TYPES, type FeedFormat } from './types-of-files.ts';

/** By what a reader can follow a page: feeds and a calendar, each with its path. */
export interface Follow {
  /** What is followed. */
  name: string;
  feeds: { format: FeedFormat; type: string; title: string; href: string }[];
  calendar?: { title: string; href: string } | undefined;
}

/** By what the whole site is followed: its briefings, its promises and so on. */
export const followSite = (name: SiteFeed, archive: Archive): Follow => ({
  name: messages.feeds.of[name].title,
  feeds: FEED_FORMATS.map((format) => ({
    format,
    type: FEED_TYPES[format],
    title: siteFeedTitle(name),
    href: FEED_ADDRESSES[format](routes[name]()),
  })),
  calendar: name === 'home' ? calendarLinkOf(siteCalendar(archive)) : undefined,
});

/** By what a person, country, place, organisation or topic is followed; undefined where nothing of it would be announced. */
export const followEntity = (entity: Entity, archive: Archive): Follow | undefined =>
  followThread(entity.name, entityFeed(entity, archive), entityCalendar(entity, archive));

/** By what a pair of countries is followed. */
export const followRelationship = (relationship: Relationship, archive: Archive): Follow | undefined =>
  followThread(
    relationshipTitle(relationship.countries),
    relationshipFeed(relationship, archive),
    relationshipCalendar(relationship, archive),
  );

/** As many pairs and people of a visit as its page offers: a meeting of many countries is a visit of many pairs. */
const MOST = 4;

/** By what the pairs and the visitors of a visit are followed. */
export const followVisit = (visit: Visit, archive: Archive): Follow[] => [
  ...relationshipCountriesOf(visit)
    .flatMap(([a, b]) => archive.relationships.get(relationshipSlug(a, b)) ?? [])
    .slice(0, MOST)
    .flatMap((relationship) => withShortName(followRelationship(relationship, archive), relationship)),
  ...visitingPeople(visit)
    .slice(0, MOST)
    .flatMap((person) => followEntity(person, archive) ?? []),
];

const withShortName = (follow: Follow | undefined, { countries: [a, b] }: Relationship): Follow[] =>
  follow ? [{ ...follow, name: messages.feeds.pair(a.name, b.name) }] : [];

const followThread = (name: string, feed: ThreadFeed | undefined, calendar: ThreadCalendar | undefined): Follow | undefined =>
  feed || calendar
    ? {
        name,
        feeds: feed ? [{ format: 'RSS', type: FEED_TYPES.RSS, title: feed.title, href: feed.href }] : [],
        calendar: calendarLinkOf(calendar),
      }
    : undefined;

const calendarLinkOf = (calendar: ThreadCalendar | undefined): Follow['calendar'] =>
  calendar && { title: `${site.name}: ${messages.calendars.title(calendar.name)}`, href: calendar.href };
