import type { CreativeWork, Event, NewsArticle, Place, Quotation, WebPage, WithContext } from 'schema-dts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { Person } from '../../archive/model/entity.ts';
import { principalsOf, type Visit } from '../../archive/model/visit.ts';
import type { Quote } from '../../schemas/quote.ts';
import type { Source } from '../../schemas/source.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { absoluteUrl, anchors, routes } from './routes.ts';
import { cardPageOf } from './which-social-card.ts';

/**
 * Describes a briefing to search engines as a schema.org NewsArticle about an Event, the visit, with its sources and the quotes in it:
 * https://schema.org/NewsArticle.
 */
export function newsArticleOf(briefing: Briefing): WithContext<NewsArticle> {
  const { id, title, summary, byline, published, updated, visit, sources, quotes, people } = briefing;
  const path = routes.briefing(id);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: webPageOf(title, path),
    headline: title,
    description: summary,
    image: absoluteUrl(routes.card(cardPageOf(path))),
    inLanguage: messages.lang,
    datePublished: published,
    dateModified: updated ?? published,
    author: { '@type': 'Organization', name: byline, url: absoluteUrl(routes.about()) },
    publisher: { '@type': 'Organization', name: site.name, url: absoluteUrl(routes.home()) },
    license: site.licence.url,
    about: eventOf(visit),
    citation: sources.map(citedWorkOf),
    hasPart: quotes.map((quote) =>
      quotationOf(
        quote,
        id,
        people.find((person) => person.id === quote.speaker),
      ),
    ),
  };
}

const webPageOf = (title: string, path: string): WebPage => ({
  '@type': 'WebPage',
  '@id': absoluteUrl(path),
  breadcrumb: {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { name: messages.lists.briefings, path: routes.briefings() },
      { name: title, path },
    ].map((crumb, at) => ({ '@type': 'ListItem', position: at + 1, name: crumb.name, item: absoluteUrl(crumb.path) })),
  },
});

const EVENT_STATUS = { cancelled: 'EventCancelled', postponed: 'EventPostponed' } as const;

function eventOf(visit: Visit): Event {
  const { state, from, to, date, stops, visitors } = visit;
  return {
    '@type': 'Event',
    name: messages.eventName(
      visitors.map((visitor) => ('person' in visitor ? visitor.person.name : visitor.name)),
      stops.map(({ place }) => place.name),
      formatDate(date),
    ),
    startDate: from ?? date,
    ...(to !== undefined && { endDate: to }),
    eventStatus: `https://schema.org/${state === 'cancelled' || state === 'postponed' ? EVENT_STATUS[state] : 'EventScheduled'}`,
    location: stops.map(({ place }): Place => ({ '@type': 'Place', name: place.name, url: absoluteUrl(routes.entity(place)) })),
    attendee: principalsOf(visit).map(personOf),
  };
}

const personOf = (person: Person) => ({ '@type': 'Person' as const, name: person.name, url: absoluteUrl(routes.entity(person)) });

const citedWorkOf = ({ title, publisher, url, published }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  ...(url !== undefined && { url }),
  ...(published !== undefined && { datePublished: published }),
});

const quotationOf = ({ key, words }: Quote, id: string, speaker: Person | undefined): Quotation => ({
  '@type': 'Quotation',
  text: words,
  url: absoluteUrl(routes.briefing(id, anchors.quote(key))),
  ...(speaker && { creator: personOf(speaker) }),
});
