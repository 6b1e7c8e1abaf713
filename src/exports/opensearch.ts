import { x } from 'xastscript';
import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import { absoluteUrl, routes } from '../views/meta/routes.ts';
import { writeXml } from './write-xml.ts';

/** The longest short name that browsers accept. */
const MAX_SHORT_NAME = 16;

/** The OpenSearch description, with which browsers offer this site's search in their own search box. https://github.com/dewitt/opensearch */
export function openSearchDescription(): string {
  const elements = [
    x('ShortName', site.shortName.slice(0, MAX_SHORT_NAME)),
    x('Description', `${messages.search.title}: ${messages.search.summary}`),
    x('Contact', site.corrections),
    x('Image', { type: 'image/svg+xml' }, absoluteUrl(routes.favicon())),
    x('Url', { type: 'text/html', template: absoluteUrl(routes.searchTemplate()) }),
    x('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: absoluteUrl(routes.openSearch()) }),
    x('Language', messages.lang),
    x('InputEncoding', 'UTF-8'),
  ];
  const lines = elements.flatMap((element) => ['\n', element]);
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, lines, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(description)}\n`;
}
