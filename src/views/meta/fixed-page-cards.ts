import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { visitsOnCard, type SocialCard } from './social-card.ts';
import { CARD_SECTIONS, type CardSection } from './which-social-card.ts';
import { aboutView } from '../pages/about.ts';
import { routes } from './routes.ts';

/** The social cards of the home page and of the other fixed pages that have one. */
export function listCards(archive: Archive): SocialCard[] {
  const visits = visitsOnCard(archive.visits, archive);
  return [
    { page: routes.home(), label: messages.home.title, title: site.name, note: site.description, ...visits },
    ...CARD_SECTIONS.map((name) => ({ page: routes[name](), label: messages.card.section, ...wordsOf(name, archive), ...visits })),
  ];
}

/** The heading of a page and the sentence below it. */
function wordsOf(name: CardSection, archive: Archive): { title: string; note: string } {
  switch (name) {
    case 'commitments':
    case 'documents':
    case 'quotes':
    case 'figures':
    case 'timeline':
    case 'worldMap':
    case 'coverage':
    case 'corrections':
    case 'data':
      return { title: messages[name].title, note: messages[name].summary };
    case 'about': {
      const { heading, description } = aboutView(archive).head;
      return { title: heading, note: description };
    }
    default:
      return { title: messages.lists[name], note: messages.lists[`${name}Summary`] };
  }
}
