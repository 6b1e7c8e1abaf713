import { linksIn } from '../../validation/body/extract-body-parts.ts';
import { parseBody } from '../../validation/body/validate-body.ts';
import type { Content } from '../../schemas/collections.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { nearestWord } from '../../validation/diagnostics/nearest-word.ts';
import { contentPageAddressesOf } from '../facts/content-page-addresses.ts';
import type { Archive } from '../model/archive.ts';
import { fixedPagesWith, FIXED_PAGES } from '../model/fixed-pages.ts';

/** The addresses that the site has whatever its content, without the base path, as authors write them. */
export const OWN_ADDRESSES = [...fixedPagesWith('isLinkable').map((page) => `/${FIXED_PAGES[page].path}`), '/feed.xml', '/licences.txt'];

/** Finds links in briefings and pages that lead to no page of this site. `site` is its own address, with a slash at the end. Fragments and queries are not checked. */
export function checkDeadLinks({ pages }: Content, archive: Archive, site?: string): Diagnostic[] {
  const known = new Set([...OWN_ADDRESSES, ...contentPageAddressesOf(archive)]);
  const linksOfPages = pages.map(({ file, body, bodyLine }) => ({ file, bodyLine, links: linksIn(parseBody(body)) }));
  return [...archive.briefings, ...linksOfPages].flatMap(({ file, bodyLine = 1, links }) =>
    links.flatMap(({ url, line }) => {
      const path = site !== undefined && url.startsWith(site) ? `/${url.slice(site.length)}` : url;
      const address = path.replace(/[?#].*$/s, '');
      if (!path.startsWith('/') || known.has(address)) return [];
      const guess = nearestWord(address, known);
      return [
        {
          file,
          line: line + bodyLine - 1,
          field: 'body',
          problem: `has a link to \`${address}\`, which is no page of this site`,
          remedy: guess ? `did you mean \`${guess}\`?` : 'correct it, or leave the link out',
        },
      ];
    }),
  );
}
