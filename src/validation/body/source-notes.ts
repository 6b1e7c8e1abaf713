import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { BodyRules, Finding } from './body-finding.ts';
import { nearest } from '../diagnostics/did-you-mean.ts';
import { NOTE, noteKeys } from './note.ts';

/** Every note is well written and names a source of the file; every paragraph of a briefing has one. */
export function findNotes(tree: Root, { sources, noted }: BodyRules): Finding[] {
  const found: Finding[] = [];
  visit(tree, 'text', (node) => {
    for (const key of sources ? noteKeys(node.value).filter((it) => !sources.includes(it)) : []) {
      const guess = nearest(key, sources ?? []);
      found.push({
        node,
        problem: `names a source that does not exist: \`${key}\``,
        remedy: guess ? `did you mean \`[@${guess}]\`?` : 'add it to `sources`',
      });
    }
    const [miswritten] = /\[@[^\]]*\]?/.exec(node.value.replace(NOTE, '')) ?? [];
    if (miswritten !== undefined) {
      found.push({
        node,
        problem: `has a note that cannot be read: ${miswritten}`,
        remedy: 'write `[@key]`, or `[@key; @other]` for several',
      });
    }
  });
  if (!noted) return found;
  visit(tree, 'paragraph', (node) => {
    let keys = 0;
    visit(node, 'text', (text) => {
      keys += noteKeys(text.value).length;
    });
    if (keys === 0)
      found.push({ node, problem: 'has a paragraph without a source', remedy: 'end its sentences with notes such as `[@dawn]`' });
  });
  return found;
}
