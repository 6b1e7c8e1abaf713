import { SKIP, visit } from 'unist-util-visit';
import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { messages } from '../i18n/messages.ts';
import type { Source } from '../schemas/source.ts';
import { keysInNote, NOTE } from '../validation/body/note-syntax.ts';
import { anchors } from '../views/meta/routes.ts';
import { briefingOf } from './briefing-of-file.ts';

/** Turns `[@dawn; @irna]` into numbered links to the sources; the first note of a source is where its entry links back to. */
export const sourceNotes = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const briefing = briefingOf(archive, file);
  if (!briefing) return;
  const noted = new Set<string>();
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const parts = split(node.value, (key) => {
      const at = briefing.sources.findIndex((source) => source.key === key);
      const source = briefing.sources[at];
      if (!source) return [];
      const first = !noted.has(key);
      noted.add(key);
      return [noteOf(source, at + 1, first)];
    });
    if (parts.length === 1) return undefined;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

function split(text: string, notesOf: (key: string) => PhrasingContent[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(NOTE)) {
    parts.push({ type: 'text', value: text.slice(end, match.index) });
    const notes = keysInNote(match[1] ?? '').flatMap((key, at) => [...(at > 0 ? [comma()] : []), ...notesOf(key)]);
    parts.push({
      type: 'emphasis',
      data: { hName: 'sup', hProperties: { 'data-pagefind-ignore': '' } },
      children: notes,
    });
    end = match.index + match[0].length;
  }
  return [...parts, { type: 'text', value: text.slice(end) }];
}

const comma = (): PhrasingContent => ({ type: 'text', value: ',\u200a' });

const noteOf = ({ key, publisher }: Source, number: number, first: boolean): PhrasingContent => ({
  type: 'link',
  url: `#${anchors.source(key)}`,
  data: {
    hProperties: {
      ...(first && { id: anchors.note(key) }),
      'aria-label': messages.briefing.noteLabel(number, publisher),
    },
  },
  children: [{ type: 'text', value: String(number) }],
});
