import { findAndReplace } from 'mdast-util-find-and-replace';
import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import { messages } from '../i18n/messages.ts';
import { keysInNote, NOTE } from '../validation/body/source-note-syntax.ts';
import { anchors } from '../views/meta/routes.ts';
import { sourceRefOf } from '../views/parts/source.ts';
import { anchorSpan } from './anchor-span.ts';
import { briefingOf } from './briefing-of-file.ts';

/**
 * Turns `[@dawn; @irna]` into one link with the numbers of the sources: a finger cannot tell two small ones apart. It leads to the first of
 * them, and shows the card of all in browsers that can. The first note of a source has an anchor, to which its entry in the list links back.
 */
export const sourceNotes = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const briefing = briefingOf(archive, file);
  if (!briefing) return;
  const noted = new Set<string>();
  findAndReplace(tree, [
    NOTE,
    (_note: string, inner: string) => {
      const keys = keysInNote(inner).filter((key) => briefing.sources.some((source) => source.key === key));
      const first = keys.filter((key) => !noted.has(key));
      for (const key of first) noted.add(key);
      return {
        type: 'emphasis',
        data: { hName: 'sup', hProperties: { 'data-pagefind-ignore': '' } },
        children: keys.length > 0 ? [noteLink(keys, first, briefing)] : [],
      };
    },
  ]);
};

/** The link of a note. `first` are those of its sources that have no earlier note. */
function noteLink(keys: string[], [first, ...others]: string[], briefing: Briefing): PhrasingContent {
  const sources = keys.map((key) => sourceRefOf(key, briefing));
  return {
    type: 'link',
    url: `#${anchors.source(keys[0] ?? '')}`,
    data: {
      hProperties: {
        ...(first !== undefined && { id: anchors.note(first) }),
        interestfor: anchors.card(keys),
        'aria-label': messages.briefing.noteLabel(sources),
      },
    },
    children: [...others.map((key) => anchorSpan(anchors.note(key))), { type: 'text', value: messages.briefing.noteText(sources) }],
  };
}
