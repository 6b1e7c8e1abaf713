import { contentPageAddressesOf } from '../../archive/facts/content-page-addresses.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { redirectsOf } from './redirects.ts';
import { anchors, routes, withoutBase } from './routes.ts';

/**
 * Every address that comes from content, sorted, without the base path: pages, former addresses that redirect to them, and the anchors
 * of commitments, documents, quotes, figures and headings, such as `/briefings/<id>/#quote-<key>`.
 */
export function permanentAddressesOf(archive: Archive): string[] {
  const paths = [...archive.briefings.flatMap(anchorAddressesOf), ...redirectsOf(archive).map(({ from }) => from)];
  return [...new Set([...contentPageAddressesOf(archive), ...paths.map(withoutBase)])].sort();
}

const anchorAddressesOf = ({ id, commitments, restatements, documents, quotes, figures, headings, formerAnchors }: Briefing): string[] => [
  ...(
    [
      [anchors.commitment, [...commitments, ...restatements]],
      [anchors.document, documents],
      [anchors.quote, quotes],
      [anchors.figure, figures],
    ] as const
  ).flatMap(([anchor, entries]) =>
    entries.flatMap(({ key, formerly }) => [key, ...formerly].map((entryKey) => routes.briefing(id, anchor(entryKey)))),
  ),
  ...[...headings.map(({ anchor }) => anchor), ...formerAnchors.map(({ was }) => was)].map((anchor) => routes.briefing(id, anchor)),
];
