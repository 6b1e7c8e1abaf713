import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { nearestWord } from '../diagnostics/nearest-word.ts';
import type { BodyFinding, BodyContext } from './body-finding.ts';
import { NOTE, noteKeys } from './source-note-syntax.ts';

/** Checks that every note is well formed and names a source of the file, and that every paragraph of a briefing has one. */
export function checkNotes(tree: Root, { sources, isBriefing }: BodyContext): BodyFinding[] {
  const findings: BodyFinding[] = [];
  visit(tree, 'text', (node) => {
    const unknown = sources ? noteKeys(node.value).filter((key) => !sources.includes(key)) : [];
    for (const key of unknown) {
      const guess = nearestWord(key, sources ?? []);
      findings.push({
        node,
        problem: `names a source that does not exist: \`${key}\``,
        remedy: guess ? `did you mean \`[@${guess}]\`?` : 'add it to `sources`',
      });
    }
    const [malformed] = /\[@[^\]]*\]?/.exec(node.value.replace(NOTE, '')) ?? [];
    if (malformed !== undefined) {
      findings.push({
        node,
        problem: `has a note that cannot be read: ${malformed}`,
        remedy: 'write `[@key]`, or `[@key; @other]` for several',
        explains: 'no source',
      });
    }
  });
  if (isBriefing) findings.push(...checkParagraphs(tree));
  return findings;
}

function checkParagraphs(tree: Root): BodyFinding[] {
  const findings: BodyFinding[] = [];
  visit(tree, 'paragraph', (node) => {
    const keys: string[] = [];
    visit(node, 'text', ({ value }) => {
      keys.push(...noteKeys(value));
    });
    if (keys.length > 0) return;
    findings.push({
      node,
      problem: 'has a paragraph without a source',
      remedy: 'end its sentences with notes such as `[@dawn]`',
      consequence: 'no source',
    });
  });
  return findings;
}
