import { fixedPagesWith, type FixedPageWith } from '../../archive/model/fixed-pages.ts';
import { site } from '../../site.ts';
import { LIST_PARTS_FOLDER, routes } from './routes.ts';

/** The size in pixels for which those who show previews ask: they cut off what is not in this proportion. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The fixed pages with a social card of their own. */
export const CARD_SECTIONS = fixedPagesWith('hasCard');

export type CardSection = FixedPageWith<'hasCard'>;

/** Does every page of a list have a picture of its own? */
export const hasOwnCards = (list: CardSection): boolean => (site.cards as readonly string[]).includes(list);

/**
 * The page whose picture stands for the page at `path`, a path from `routes`: the page itself where it has one,
 * else its list, else the home page.
 */
export function cardPageOf(path: string): string {
  const section = CARD_SECTIONS.find((name) => path.startsWith(routes[name]()));
  if (!section) return routes.home();
  const list = routes[section]();
  const [id = ''] = path.slice(list.length).split('/');
  const isPart = id === '' || id === LIST_PARTS_FOLDER || /^\d{4}$/.test(id); // a page of a year or letter is a part of its list
  return hasOwnCards(section) && !isPart ? `${list}${id}/` : list;
}
