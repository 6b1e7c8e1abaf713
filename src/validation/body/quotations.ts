import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { BodyRules, Finding } from './body-finding.ts';
import { isSame, isSet, quotedIn, quoteKey, textOf } from './quotation.ts';

/** The only directive is `::quote[key]`, with a key of the file, once. */
export function findSetQuotes(tree: Root, { quotes }: BodyRules): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'textDirective' || node.type === 'containerDirective' || (node.type === 'leafDirective' && node.name !== 'quote')) {
      found.push({
        node,
        problem: `has an unknown directive \`:${node.name}\``,
        remedy: 'set a quote with `::quote[key]` on a line of its own',
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
export function findQuotations(tree: Root, body: string, { quotes, noted }: BodyRules): Finding[] {
  if (!noted || !quotes) return [];
  const found: Finding[] = [];
  const quoted: string[] = [];
  visit(tree, ['paragraph', 'heading'], (node) => {
    for (const { words } of quotedIn(textOf(node))) {
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
