import { visit } from 'unist-util-visit';
import type { Root, Text } from 'mdast';
import { findPlaceholder } from '../../schemas/fields/markup.ts';
import type { BodyFinding } from './body-finding.ts';

/** What is wrong with a sign of markup, and what that explains. */
type MarkupFinding = Omit<BodyFinding, 'node'>;

/** Signs of markup that no markup came of, the more exact first. Each is looked for in the source of a text, without what it escapes. */
const RAW_SIGNS: (MarkupFinding & { pattern: RegExp })[] = [
  { pattern: /\[\^/, problem: 'has a footnote', remedy: 'write it into the text, with a note `[@key]` to its source' },
  { pattern: /(?<!\])\[[ xX]?\]/, problem: 'has a box to tick', remedy: 'leave it out' },
  { pattern: /\[\[|\]\]/, problem: 'has a link in double brackets', remedy: 'write `[words](/people/an-id/)`; names link themselves' },
  { pattern: /\]\s+\(/, problem: 'has a space between the words of a link and its address', remedy: 'write `[words](address)` without it' },
  { pattern: /\{\{|\}\}|\{%|%\}/, problem: 'has a blank of a template that nobody filled in', remedy: 'write what belongs there' },
  {
    pattern: /\|/,
    problem: 'has a table or an upright stroke',
    remedy: 'write it in sentences, or as a list; write `\\|` for the sign itself',
  },
  { pattern: /~~/, problem: 'has words struck through', remedy: 'leave them out; changes after publication are `corrections`' },
  {
    pattern: /(?:^|\n)[ \t]*#/,
    problem: 'has a heading without a space behind its `#`',
    remedy: 'write `## Heading`; write `\\#` for the sign itself',
  },
  { pattern: /\]\(|\]\[/, problem: 'has a link that cannot be read', remedy: 'write `[words](address)`, without spaces in the address' },
  { pattern: /==/, problem: 'has marked words', remedy: 'leave the signs out' },
  { pattern: /\+\+[^\s+]/, problem: 'has underlined words', remedy: 'leave the signs out' },
  { pattern: /%%/, problem: 'has a remark to oneself', remedy: 'leave it out' },
  { pattern: /\$\$|\$(?![\s\d$])[^$\n]{0,60}\$/, problem: 'has a formula', remedy: 'write it in words; write `\\$` for the sign itself' },
  {
    pattern: /(?:^|\n)[ \t]*[•◦▪‣–—][ \t]/u,
    problem: 'has a list that no sign of Markdown makes',
    remedy: 'begin each entry with a hyphen and a space, on a line of its own',
  },
  { pattern: /(?:^|\n):[ \t]/, problem: 'has a list of definitions', remedy: 'write it in sentences, or as a list' },
  {
    pattern: /(?:^|[\s(])@[a-z0-9]/i,
    problem: 'has an `@` outside the brackets of a note',
    remedy: 'write `[@key]`; write `\\@` for the sign itself',
    explains: 'no source',
  },
  {
    pattern: /:::?/,
    problem: 'has colons of a directive',
    remedy: 'set a quote with `::quote[key]` on a line of its own, with an empty line above and below',
    explains: 'no source',
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+]*:(?![\p{L}\p{N}])/u,
    problem: 'has a picture sign such as `:smile:`',
    remedy: 'leave it out',
  },
  {
    pattern: /(?:^|\n)[ \t]*(?:[-+]\p{L}|\d{1,2}[.)]\p{L}|(?:\p{Ll}|[ivx]{2,4})[.)][ \t])|\n[ \t]*\d{1,2}[.)][ \t]/u,
    problem: 'has a list that no sign of Markdown makes',
    remedy: 'begin each entry with `- ` or `1. `, and the first of them below an empty line',
  },
  { pattern: /(?<!-)--(?!-)|---/, problem: 'has hyphens for a dash', remedy: 'write – or —' },
];

/** Every other sign that Markdown, or an extension of it, uses between words. */
const RAW_SIGN = /[[\]*_`~#{}<^\\]/;

/** What a text escapes, refers to by a character reference, or notes: none of it is printed as a sign of markup by mistake. */
const MEANT = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/g;

/** A character reference, in a text in which all known ones are resolved already. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

/** A note, perhaps one that cannot be read: notes are checked by themselves. */
const ANY_NOTE = /\[@[^\][]*\]?/g;

/** An address or an e-mail address that is no link. */
const BARE_ADDRESS = /(?:https?:\/\/|www\.)[^\s]|[\p{L}\p{N}]@[\p{L}\p{N}-]{1,60}\.\p{L}/iu;

/** Checks that no sign of markup is printed as it stands: whoever wants one in the text escapes it. `body` is the source of the tree. */
export function checkMarkup(tree: Root, body: string): BodyFinding[] {
  const findings: BodyFinding[] = [];
  visit(tree, 'text', (node, _index, parent) => {
    const finding = findRawSign(node, body) ?? findPlaceholder(node.value);
    if (finding) findings.push({ node, ...finding });
    else if (parent?.type !== 'link' && BARE_ADDRESS.test(node.value)) {
      findings.push({ node, problem: 'has an address that is no link', remedy: 'write `[words](address)`, or name it as a source' });
    }
  });
  return findings;
}

function findRawSign({ value, position }: Text, body: string): MarkupFinding | undefined {
  // A text behind emphasis or a link does not begin a line.
  const lead = position?.start.column === 1 ? '' : '·';
  const source = lead + body.slice(position?.start.offset, position?.end.offset).replace(MEANT, '·').replace(ANY_NOTE, '');
  const known = RAW_SIGNS.find(({ pattern }) => pattern.test(source));
  if (known) return { problem: known.problem, remedy: known.remedy, explains: known.explains };
  const [sign] = RAW_SIGN.exec(source) ?? [];
  if (sign !== undefined) {
    return {
      problem: `has a \`${sign}\` of which no markup comes, so that readers see it as it stands`,
      remedy:
        sign === '['
          ? 'write `[@key]` for a note, `[words](address)` for a link, or `\\[` for the sign itself'
          : `close what it opens, leave it out, or write \`\\${sign}\` for the sign itself`,
      explains: sign === '[' ? 'no source' : undefined,
    };
  }
  return REFERENCE.test(value) ? { problem: 'has a character reference that is unknown', remedy: 'write the character itself' } : undefined;
}
