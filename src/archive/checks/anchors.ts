import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { nearestWord } from '../../validation/diagnostics/nearest-word.ts';
import type { Archive } from '../model/archive.ts';
import type { Briefing } from '../model/briefing.ts';

/** The anchors that every briefing's page may have beside those of its own headings and entries. */
const PAGE_ANCHORS = ['main', 'glance', 'promises', 'documents', 'figures', 'sources', 'corrections', 'cite', 'related'];

/** Finds links in briefings to a heading or an entry of a briefing that is not there, and former anchors that lead nowhere. */
export const checkAnchors = ({ briefings, briefingById }: Archive): Diagnostic[] =>
  briefings.flatMap((briefing) => [
    ...checkFormerAnchors(briefing),
    ...briefing.links.flatMap(({ url, line }) => {
      const [, id, anchor = ''] = /^(?:\/briefings\/([^/]+)\/)?#(.*)$/.exec(url) ?? [];
      const target = id === undefined ? briefing : briefingById.get(id);
      if (anchor === '' || !target) return [];
      const known = anchorsOn(target);
      if (known.has(anchor)) return [];
      const guess = nearestWord(anchor, known);
      return [
        {
          file: briefing.file,
          line: briefing.bodyLine && line + briefing.bodyLine - 1,
          field: 'body',
          problem: `has a link to \`${url}\`, but ${id === undefined ? 'this briefing' : 'that briefing'} has no such heading or entry`,
          remedy: guess ? `did you mean \`#${guess}\`?` : 'correct it, or leave the link out',
        },
      ];
    }),
  ]);

function checkFormerAnchors({ file, headings, formerAnchors }: Briefing): Diagnostic[] {
  const present = new Set(headings.map(({ anchor }) => anchor));
  return formerAnchors.flatMap(({ was, now }, index) => {
    const field = `formerAnchors[${index}]`;
    if (present.has(was)) {
      return [{ file, field, problem: 'is the anchor of a heading that the text has', remedy: 'remove this line' }];
    }
    if (present.has(now)) return [];
    const guess = nearestWord(now, present);
    const remedy = guess ? `did you mean \`${guess}\`?` : 'write the anchor of a heading: its words in lower case, joined by hyphens';
    return [{ file, field, problem: `leads to \`#${now}\`, and the text has no such heading`, remedy }];
  });
}

function anchorsOn({
  headings,
  formerAnchors,
  commitments,
  restatements,
  documents,
  quotes,
  figures,
  sources,
  corrections,
}: Briefing): Set<string> {
  const entries = {
    commitment: [...commitments, ...restatements],
    document: documents,
    quote: quotes,
    figure: figures,
    source: sources,
    correction: corrections,
  };
  return new Set([
    ...PAGE_ANCHORS,
    ...headings.map(({ anchor }) => anchor),
    ...formerAnchors.map(({ was }) => was),
    ...Object.entries(entries).flatMap(([kind, all]) => all.flatMap(namesOf).map((name) => `${kind}-${name}`)),
  ]);
}

const namesOf = (entry: { key: string; formerly?: string[] }): string[] => [entry.key, ...(entry.formerly ?? [])];
