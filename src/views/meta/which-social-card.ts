import { fixedPagesWith, type FixedPageWith } from '../../archive/model/fixed-pages.ts';
import { site } from '../../site.ts';
import { LIST_PARTS_FOLDER, routes } from './routes.ts';
import { CARD_SIZE, SMALL_CARD_SIZE, type PictureSize } from './social-card-size.ts';

/** The fixed pages with a social card of their own. */
export const CARD_SECTIONS = fixedPagesWith('hasCard');

export type CardSection = FixedPageWith<'hasCard'>;

/** Whether every page of a list has a social card of its own. */
export const hasOwnCards = (list: CardSection): boolean => (site.cards as readonly string[]).includes(list);

/**
 * The page whose social card previews of the page at `path` show: the page itself if it has a card, else its list, else the home page.
 * Both are paths from `routes`.
 */
export function cardPageOf(path: string): string {
  const section = CARD_SECTIONS.find((name) => path.startsWith(routes[name]()));
  if (!section) return routes.home();
  const list = routes[section]();
  const [id = ''] = path.slice(list.length).split('/');
  // Pages by year or letter are parts of their list.
  const isPart = id === '' || id === LIST_PARTS_FOLDER || /^\d{4}$/.test(id);
  return hasOwnCards(section) && !isPart ? `${list}${id}/` : list;
}

/** The size of the social card of `page`, a page with a card of its own: full for briefings, lists and other fixed pages, else small. */
export function cardSizeOf(page: string): PictureSize {
  const isFixed = page === routes.home() || CARD_SECTIONS.some((name) => page === routes[name]());
  return isFixed || page.startsWith(routes.briefings()) ? CARD_SIZE : SMALL_CARD_SIZE;
}
