import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import { absoluteUrl, routes } from '../views/meta/routes.ts';
import { escapeXml } from './xml.ts';

/** The description by which browsers offer this site's search in their own box. https://github.com/dewitt/opensearch */
export function openSearchDescription(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(site.name.slice(0, MAX_SHORT_NAME))}</ShortName>`,
    `<Description>${escapeXml(messages.search.title)}: ${escapeXml(messages.search.summary)}</Description>`,
    `<Contact>${escapeXml(site.corrections)}</Contact>`,
    `<Image type="image/svg+xml">${escapeXml(absoluteUrl(routes.favicon()))}</Image>`,
    `<Url type="text/html" template="${escapeXml(absoluteUrl(routes.searchTemplate()))}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absoluteUrl(routes.openSearch()))}"/>`,
    `<Language>${messages.lang}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>\n',
  ].join('\n');
}

/** How long a short name may be. */
const MAX_SHORT_NAME = 16;
