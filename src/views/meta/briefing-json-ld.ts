import type { NewsArticle, WithContext } from 'schema-dts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { principalsOf } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { absoluteUrl, routes } from './routes.ts';

/** Describes a briefing to search engines as a schema.org NewsArticle: https://schema.org/NewsArticle. */
export const newsArticleOf = ({ id, title, summary, byline, published, updated, visit }: Briefing): WithContext<NewsArticle> => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: absoluteUrl(routes.briefing(id)),
  headline: title,
  description: summary,
  inLanguage: messages.lang,
  datePublished: published,
  dateModified: updated ?? published,
  author: { '@type': 'Organization', name: byline },
  publisher: { '@type': 'Organization', name: site.name, url: absoluteUrl(routes.home()) },
  license: site.licence.url,
  about: principalsOf(visit).map((person) => ({
    '@type': 'Person',
    name: person.name,
    url: absoluteUrl(routes.entity(person)),
  })),
});
