/** Only what makes a word: Pagefind puts a full stop after a heading, escapes signs and sets marks. */
const bare = (token: string): string => token.replaceAll(/<\/?mark>|&#?\w+;|[^\p{L}\p{M}\p{N}]/gu, '');

/** The excerpt of a section without its heading, or the end of that, with which the text of a section begins: it stands above as a link. */
export function withoutHeading(excerpt: string, heading: string): string {
  const tokens = excerpt.split(/\s+/);
  const said = tokens.map(bare);
  const title = heading.split(/\s+/).map(bare);
  const repeated = title.findIndex((_, at) => title.slice(at).every((word, after) => word === said[after]));
  const rest = repeated < 0 ? tokens : tokens.slice(title.length - repeated);
  return rest.length > 0 ? rest.join(' ') : excerpt;
}

const BEGINNING = /^(?:<mark>|[“‘"'(])*[\p{Lu}\p{Lt}\p{Lo}]/u;
const END = /[.!?…][”’"')]*(?:<\/mark>)?$/;

/** An excerpt with three dots where it is cut out of a sentence: where it begins with no capital, or ends with no stop. */
export const withDots = (excerpt: string): string => `${BEGINNING.test(excerpt) ? '' : '… '}${excerpt}${END.test(excerpt) ? '' : ' …'}`;
