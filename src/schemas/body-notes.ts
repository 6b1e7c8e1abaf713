import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { BodyRules, Finding } from './body-finding.ts';
import { nearest } from './nearest.ts';
import { noteKeys } from './note.ts';

/** Every note names a source of the file; every paragraph of a briefing has a note. */
export function findNotes(tree: Root, { sources, noted }: BodyRules): Finding[] {
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
