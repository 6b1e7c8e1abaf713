import { visit } from 'unist-util-visit';
import { parseBody } from '../schemas/body.ts';
import type { Content } from '../schemas/collections.ts';
import type { Letter } from '../schemas/letter.ts';
import { nearest } from '../schemas/nearest.ts';
import { pageAddressesOf } from './addresses.ts';
import type { Archive } from './archive.ts';

/** What the site has besides the pages of its content, as authors write addresses: as if it were at the root. */
export const OWN_ADDRESSES = [
  '/',
  '/about/',
  '/briefings/',
  '/commitments/',
  '/corrections/',
  '/countries/',
  '/coverage/',
  '/feed.xml',
  '/figures/',
  '/journeys/',
  '/licences.txt',
  '/map/',
  '/organisations/',
  '/people/',
  '/places/',
  '/quotes/',
  '/relationships/',
  '/search/',
  '/timeline/',
  '/topics/',
];

/** Letters for links in briefings and pages that lead to no page of this site. Anchors and queries are not looked at. */
export function findDeadLinks({ briefings, pages }: Content, archive: Archive): Letter[] {
  const known = new Set([...OWN_ADDRESSES, ...pageAddressesOf(archive)]);
  return [...briefings, ...pages].flatMap(({ file, body, bodyLine = 1 }) => {
    const letters: Letter[] = [];
    visit(parseBody(body), ['link', 'definition'], (node) => {
      if (!('url' in node) || !node.url.startsWith('/')) return;
      const address = node.url.replace(/[?#].*$/, '');
      if (known.has(address)) return;
      const guess = nearest(address, known);
      letters.push({
        file,
        line: (node.position?.start.line ?? 1) + bodyLine - 1,
        field: 'body',
        problem: `has a link to \`${address}\`, which is no page of this site`,
        remedy: guess ? `did you mean \`${guess}\`?` : 'correct it, or leave the link out',
      });
    });
    return letters;
  });
}
