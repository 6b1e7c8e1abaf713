import { messages } from '../../i18n/messages.ts';
import { settings } from '../../settings.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { routes } from '../meta/routes.ts';
import type { Link } from '../parts/link.ts';

/** The page that is shown at an address which has none. */
export interface NotFoundView {
  head: Head;
  /** Where readers may go on. */
  links: (Link & { href: string })[];
}

const NOT_FOUND_LINKS = ['briefings', 'people', 'countries', 'relationships', 'topics', 'search'] as const;

export const notFoundView = (): NotFoundView => ({
  head: makeHead(messages.notFound.title, messages.notFound.summary, routes.notFound(), { noindex: true }),
  links: NOT_FOUND_LINKS.map((page) => ({ text: messages.nav[page], href: routes[page]() })),
});

/** The head of the page that is shown without a network instead of a page which the device does not keep; none where the site keeps nothing. */
export const offlineHeads = (): Head[] =>
  settings.offline ? [makeHead(messages.offline.title, messages.offline.summary, routes.offline(), { noindex: true })] : [];
