import remarkDirective from 'remark-directive';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { Nodes, Root } from 'mdast';
import type { Letter } from './letter.ts';
import { noteKeys } from './note.ts';
import { nearest } from './nearest.ts';
import { isSame, isSet, quotedIn, quoteKey } from './quotation.ts';
import type { Quote } from './quote.ts';

const parser = remark().use(remarkDirective);

/** Reads a Markdown body into its syntax tree, without any of the site's plugins. */
export const parseBody = (body: string): Root => parser.parse(body);

interface Finding {
  node: Nodes;
  problem: string;
  remedy: string;
}

/** What a body may refer to: keys of its front matter, or nothing known of them where that did not pass. */
export interface BodyRules {
  sources: string[] | undefined;
  quotes: Pick<Quote, 'key' | 'words'>[] | undefined;
  /** Must every paragraph name a source? */
  noted: boolean;
}

/** Judges a body: a letter for each thing that an author may not write there. */
export function judgeBody(file: string, body: string, firstLine: number, rules: BodyRules): Letter[] {
  const tree = parseBody(body);
  if (tree.children.length === 0) {
    return [{ file, line: firstLine, field: 'body', problem: 'is empty', remedy: 'write the text below the front matter' }];
  }
  return [
    ...findForbidden(tree),
    ...findHeadings(tree),
    ...findNotes(tree, rules),
    ...findSetQuotes(tree, rules),
    ...findQuotations(tree, body, rules),
  ].map(({ node, problem, remedy }) => ({
    file,
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    field: 'body',
    problem,
    remedy,
  }));
}

function findForbidden(tree: Root): Finding[] {
  const found: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'html') found.push({ node, problem: `has raw HTML: ${node.value}`, remedy: 'write it in Markdown, or leave it out' });
    if (node.type === 'image') found.push({ node, problem: 'has an image', remedy: 'leave it out; pictures are drawn from the data' });
    if (node.type === 'link' && !/^(https?:\/\/|mailto:|\/|#)/.test(node.url)) {
      found.push({ node, problem: `has a link to \`${node.url}\``, remedy: 'begin the address with https://, mailto:, / or #' });
    }
    if (node.type === 'text' && /["']/.test(node.value)) {
      found.push({ node, problem: 'has straight quotation marks or apostrophes', remedy: 'write “ ” and ’' });
    }
  });
  return found;
}

function findHeadings(tree: Root): Finding[] {
  const found: Finding[] = [];
  let depth = 1;
  visit(tree, 'heading', (node) => {
    if (node.depth === 1)
      found.push({
        node,
        problem: 'has a heading of the first level',
        remedy: 'begin sections with `## `; the title is in the front matter',
      });
    else if (node.depth > depth + 1)
      found.push({ node, problem: 'skips a heading level', remedy: `begin this heading with ${'#'.repeat(depth + 1)}` });
    depth = Math.max(node.depth, 2);
  });
  return found;
}

function findNotes(tree: Root, { sources, noted }: BodyRules): Finding[] {
  const found: Finding[] = [];
  visit(tree, 'paragraph', (node) => {
    const keys: string[] = [];
    visit(node, 'text', (text) => {
      keys.push(...noteKeys(text.value));
    });
    for (const key of sources ? keys.filter((it) => !sources.includes(it)) : []) {
      const guess = nearest(key, sources ?? []);
      found.push({
        node,
        problem: `names a source that does not exist: \`${key}\``,
        remedy: guess ? `did you mean \`[@${guess}]\`?` : 'add it to `sources`',
      });
    }
    if (noted && keys.length === 0)
      found.push({ node, problem: 'has a paragraph without a source', remedy: 'end its sentences with notes such as `[@dawn]`' });
  });
  return found;
}

function findSetQuotes(tree: Root, { quotes }: BodyRules): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'textDirective' || node.type === 'containerDirective' || (node.type === 'leafDirective' && node.name !== 'quote')) {
      found.push({
        node,
        problem: `has an unknown directive \`:${node.name}\``,
        remedy: 'set a quote with `::quote[key]`; put a space after a colon in running text',
      });
    } else if (node.type === 'leafDirective') {
      const key = quoteKey(node);
      if (quotes && !quotes.some((quote) => quote.key === key))
        found.push({ node, problem: `sets a quote that does not exist: \`${key}\``, remedy: 'add it to `quotes`' });
      if (seen.has(key)) found.push({ node, problem: `sets the quote \`${key}\` twice`, remedy: 'set it once' });
      seen.add(key);
    }
  });
  return found;
}

/** Quotation marks hold only words that somebody said; each quote of the front matter stands in the text once. */
function findQuotations(tree: Root, body: string, { quotes, noted }: BodyRules): Finding[] {
  if (!noted || !quotes) return [];
  const found: Finding[] = [];
  const quoted: string[] = [];
  visit(tree, 'text', (node) => {
    for (const { words } of quotedIn(node.value)) {
      quoted.push(words);
      if (quotes.some((quote) => isSame(words, quote.words))) continue;
      found.push({
        node,
        problem: `quotes words that \`quotes\` does not hold: “${words}”`,
        remedy: 'add them with speaker, occasion and source, or put them in your own words',
      });
    }
  });
  for (const { key, words } of quotes) {
    if (isSet(key, body) || quoted.some((it) => isSame(it, words))) continue;
    found.push({
      node: tree,
      problem: `does not hold the quote \`${key}\``,
      remedy: `set it with \`::quote[${key}]\`, or quote it in a sentence`,
    });
  }
  return found;
}
