import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import { absolute, routes } from '../views/routes.ts';

/** The description by which browsers offer this site's search in their own box. https://github.com/dewitt/opensearch */
export function openSearchDescription(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escape(site.name.slice(0, LONGEST_NAME))}</ShortName>`,
    `<Description>${escape(messages.search.title)}: ${escape(messages.search.summary)}</Description>`,
    `<Contact>${escape(site.corrections)}</Contact>`,
    `<Image type="image/svg+xml">${escape(absolute(routes.favicon()))}</Image>`,
    `<Url type="text/html" template="${escape(absolute(routes.searchTemplate()))}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escape(absolute(routes.openSearch()))}"/>`,
    `<Language>${messages.lang}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>\n',
  ].join('\n');
}

/** How long a short name may be. */
const LONGEST_NAME = 16;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
