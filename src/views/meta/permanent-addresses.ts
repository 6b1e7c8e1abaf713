import { pageAddressesOf } from '../../archive/facts/page-addresses.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { redirectsOf } from './redirects.ts';
import { anchors, routes, withoutBase } from './routes.ts';

/**
 * Every address that the content gives the site, sorted, without the base path: pages, former addresses that lead to
 * them, and the anchors of commitments, quotes, figures and headings: `/briefings/<id>/#quote-<key>`.
 */
export function permanentAddressesOf(archive: Archive): string[] {
  const paths = [...archive.briefings.flatMap(anchorsOf), ...redirectsOf(archive).map(({ from }) => from)];
  return [...new Set([...pageAddressesOf(archive), ...paths.map(withoutBase)])].sort();
}

const anchorsOf = ({ id, commitments, quotes, figures, headings, formerAnchors }: Briefing): string[] => [
  ...(
    [
      [anchors.commitment, commitments],
      [anchors.quote, quotes],
      [anchors.figure, figures],
    ] as const
  ).flatMap(([anchor, entries]) =>
    entries.flatMap(({ key, formerly }) => [key, ...formerly].map((name) => routes.briefing(id, anchor(name)))),
  ),
  ...[...headings.map(({ anchor }) => anchor), ...formerAnchors.map(({ was }) => was)].map((anchor) => routes.briefing(id, anchor)),
];
