import { findAndReplace } from 'mdast-util-find-and-replace';
import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { messages } from '../i18n/messages.ts';
import type { Source } from '../schemas/source.ts';
import { keysInNote, NOTE } from '../validation/body/source-note-syntax.ts';
import { anchors } from '../views/meta/routes.ts';
import { briefingOf } from './briefing-of-file.ts';

/** Turns `[@dawn; @irna]` into numbered links to the sources. The first note of a source has an anchor, to which its entry in the list links back. */
export const sourceNotes = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const briefing = briefingOf(archive, file);
  if (!briefing) return;
  const noted = new Set<string>();
  const linkTo = (key: string): PhrasingContent[] => {
    const index = briefing.sources.findIndex((source) => source.key === key);
    const source = briefing.sources[index];
    if (!source) return [];
    const isFirst = !noted.has(key);
    noted.add(key);
    return [noteLink(source, index + 1, isFirst)];
  };
  findAndReplace(tree, [
    NOTE,
    (_note: string, keys: string) => ({
      type: 'emphasis',
      data: { hName: 'sup', hProperties: { 'data-pagefind-ignore': '' } },
      children: keysInNote(keys).flatMap((key, index) => [...(index > 0 ? [comma()] : []), ...linkTo(key)]),
    }),
  ]);
};

const comma = (): PhrasingContent => ({ type: 'text', value: ',\u200a' });

const noteLink = ({ key, publisher }: Source, number: number, isFirst: boolean): PhrasingContent => ({
  type: 'link',
  url: `#${anchors.source(key)}`,
  data: {
    hProperties: {
      ...(isFirst && { id: anchors.note(key) }),
      'aria-label': messages.briefing.noteLabel(number, publisher),
    },
  },
  children: [{ type: 'text', value: String(number) }],
});
