import type { Link } from './link.ts';

/** How the text of a link to a neighbouring page is made from the title of the page: `Newer: 2021`. */
interface OnwardWords {
  before: (title: string) => string;
  after: (title: string) => string;
}

/** Links to the pages just before and just after the page at an index, as far as there are any. */
export const onwardLinks = <Page>(
  pages: Page[],
  index: number,
  linkTo: (page: Page) => Link & { href: string },
  words: OnwardWords,
): (Link & { href: string })[] => [
  ...pages
    .slice(Math.max(0, index - 1), index)
    .map(linkTo)
    .map((link) => ({ ...link, text: words.before(link.text) })),
  ...pages
    .slice(index + 1, index + 2)
    .map(linkTo)
    .map((link) => ({ ...link, text: words.after(link.text) })),
];
