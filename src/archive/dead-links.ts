import { visit } from 'unist-util-visit';
import { parseBody } from '../schemas/body.ts';
import type { Content } from '../schemas/collections.ts';
import type { Letter } from '../schemas/letter.ts';
import { nearest } from '../schemas/nearest.ts';
import type { Archive } from './archive.ts';
import { subjectKey } from './subject.ts';

/** What the site has besides the pages of its content, as authors write addresses: as if it were at the root. */
export const OWN_ADDRESSES = [
  '/',
  '/about/',
  '/briefings/',
  '/commitments/',
  '/countries/',
  '/coverage/',
  '/feed.xml',
  '/figures/',
  '/journeys/',
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
  const known = new Set([...OWN_ADDRESSES, ...addressesOf(archive)]);
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

/**
 * The permanent addresses that the content has: briefings by id and year, subjects, pairs of countries, journeys. Pages of
 * years below the others are none of them: they come and go as a list grows.
 */
function addressesOf(archive: Archive): string[] {
  const { briefings, visits, appearances, relationships, journeys } = archive;
  const subjects = (['people', 'countries', 'places', 'organisations', 'topics'] as const).flatMap((folder) =>
    [...archive[folder].values()].filter((it) => appearances.has(subjectKey(it))).map(({ id }) => `/${folder}/${id}/`),
  );
  return [
    ...subjects,
    ...briefings.map(({ id }) => `/briefings/${id}/`),
    ...visits.map(({ date }) => `/briefings/${date.slice(0, 4)}/`),
    ...[...relationships.keys()].map((slug) => `/relationships/${slug}/`),
    ...[...journeys.keys()].map((id) => `/journeys/${id}/`),
  ];
}
