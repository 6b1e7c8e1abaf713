import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { findMentions } from './mentions.ts';
import type { NameFinder } from './names.ts';
import type { Subject } from './subject.ts';

/** What the archive keeps of a body, whose tree is large: everything is found in one reading. Lines are those of the body, from 1. */
export interface BodyReading {
  /** Every subject that the text names, in order of first mention. */
  mentioned: Subject[];
  /** Names that could mean several subjects. */
  ambiguous: { text: string; line: number; candidates: Subject[] }[];
  links: BodyLink[];
}

export interface BodyLink {
  url: string;
  line: number;
}

/** Reads what the tree of a body names and links to. */
export function readBody(tree: Root, find: NameFinder): BodyReading {
  const mentions = findMentions(tree, find);
  return {
    mentioned: [...new Set(mentions.flatMap(({ subject }) => subject ?? []))],
    ambiguous: mentions
      .filter(({ subject }) => !subject)
      .map(({ text, node, candidates }) => ({ text, line: node.position?.start.line ?? 1, candidates })),
    links: linksIn(tree),
  };
}

/** The links of a text and their definitions, as they are written. */
export function linksIn(tree: Root): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}
