import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { nearestWord } from '../diagnostics/nearest-word.ts';
import type { BodyFinding, BodyContext } from './body-finding.ts';
import { hasQuoteLine, isSameQuote, plainText, quotationsIn, quoteKey } from './quotation-syntax.ts';

/** Checks that the only directive is `::quote[key]`, that its key is that of a quote of the file, and that no key is used twice. */
export function checkQuoteDirectives(tree: Root, { quotes }: BodyContext): BodyFinding[] {
  const findings: BodyFinding[] = [];
  const seen = new Set<string>();
  visit(tree, (node, _index, parent) => {
    if (node.type === 'textDirective' || node.type === 'containerDirective' || (node.type === 'leafDirective' && node.name !== 'quote')) {
      findings.push({
        node,
        problem: `has an unknown directive \`:${node.name}\``,
        remedy: 'set a quote with `::quote[key]` on a line of its own',
        explains: 'no source',
      });
    } else if (node.type === 'leafDirective') {
      const key = quoteKey(node);
      const known = quotes?.map((quote) => quote.key) ?? [];
      if (key === '') {
        findings.push({
          node,
          problem: 'sets a quote without its key',
          remedy: 'write `::quote[key]`, with the key of one of the `quotes`',
        });
      } else if (quotes && !known.includes(key)) {
        const guess = nearestWord(key.trim(), known);
        const remedy = guess ? `did you mean \`::quote[${guess}]\`?` : 'add it to `quotes`';
        findings.push({ node, problem: `sets a quote that does not exist: \`${key}\``, remedy });
      }
      if (parent !== tree)
        findings.push({ node, problem: 'sets a quote inside a list', remedy: 'begin its line with `::quote`, below an empty line' });
      if (seen.has(key)) findings.push({ node, problem: `sets the quote \`${key}\` twice`, remedy: 'set it once' });
      seen.add(key);
    }
  });
  return findings;
}

/** Checks a briefing: quotation marks hold only the words of its quotes, and each quote occurs in the body. */
export function checkQuotations(tree: Root, body: string, { quotes, isBriefing }: BodyContext): BodyFinding[] {
  if (!isBriefing || !quotes) return [];
  const findings: BodyFinding[] = [];
  const quoted: string[] = [];
  visit(tree, ['paragraph', 'heading'], (node) => {
    for (const { words } of quotationsIn(plainText(node))) {
      quoted.push(words);
      if (quotes.some((quote) => isSameQuote(words, quote.words))) continue;
      findings.push({
        node,
        problem: `quotes words that \`quotes\` does not hold: “${words}”`,
        remedy: 'add them with speaker, occasion and source, or put them in your own words',
      });
    }
  });
  for (const { key, words: said } of quotes) {
    if (hasQuoteLine(key, body) || quoted.some((words) => isSameQuote(words, said))) continue;
    findings.push({
      node: tree,
      problem: `does not hold the quote \`${key}\``,
      remedy: `set it with \`::quote[${key}]\`, or quote it in a sentence`,
    });
  }
  return findings;
}
