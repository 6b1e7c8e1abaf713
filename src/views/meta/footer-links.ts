import { fixedPagesWith } from '../../archive/model/fixed-pages.ts';
import { messages } from '../../i18n/messages.ts';
import type { Link } from '../parts/link.ts';
import { routes } from './routes.ts';

/** The links in the footer of every page: the lists and other fixed pages. */
export const footerLinks: (Link & { href: string })[] = fixedPagesWith('isInFooter').map((page) => ({
  text: messages.nav[page],
  href: routes[page](),
}));
