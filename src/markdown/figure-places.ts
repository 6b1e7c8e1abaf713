import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { numberSpellings } from '../i18n/number-spellings.ts';
import type { Figure } from '../schemas/figure.ts';
import { anchors } from '../views/meta/routes.ts';
import { anchorSpan, textNodes } from './anchor-span.ts';
import { briefingOf } from './briefing-of-file.ts';

/** Gives the first place of the text at which a figure is written out its anchor, so that links to it lead into its paragraph. */
export const figurePlaces = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const placed = (briefingOf(archive, file)?.figures ?? []).filter((figure) => place(figure, tree));
  file.data.placedAnchors = new Set(placed.map(({ key }) => anchors.figure(key)));
};

declare module 'vfile' {
  interface DataMap {
    /** The ids of the figures whose anchors stand in the text. */
    placedAnchors: ReadonlySet<string>;
  }
}

/** Gives a figure its anchor where the text writes it out first; says whether there is such a place. */
function place(figure: Figure, tree: Root): boolean {
  let isPlaced = false;
  const forms = numberSpellings(figure.value).map((form) => form.toLowerCase());
  const pattern = patternOf(forms);
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading' || node.type === 'link' || node.type === 'blockquote' || node.data?.hName === 'span') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    // Few texts have it, and the pattern is slow to say so.
    const lower = node.value.toLowerCase();
    const found = forms.some((form) => lower.includes(form)) && findFigure(figure, pattern, node.value);
    if (!found) return undefined;
    const { start, end } = found;
    const former = figure.formerly.map((it) => anchorSpan(anchors.figure(it)));
    parent.children.splice(
      index,
      1,
      ...textNodes(node.value.slice(0, start)),
      anchorSpan(anchors.figure(figure.key), [...former, { type: 'text', value: node.value.slice(start, end) }]),
      ...textNodes(node.value.slice(end)),
    );
    isPlaced = true;
    return EXIT;
  });
  return isPlaced;
}

/** Below it a number is easily a day, or counts something else: only with its unit near is it the figure. */
const PLAIN = 1000;
/** How many letters after a small number its unit may stand. */
const NEAR = 40;

/** Written forms of a figure, but not within a longer number or word. */
const patternOf = (forms: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?:${forms.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'giu');

/** Where a text writes a figure out, if it does. */
function findFigure({ value, unit }: Figure, pattern: RegExp, text: string): { start: number; end: number } | undefined {
  const [longest = ''] = unit.split(' ').sort((a, b) => b.length - a.length);
  return [...text.matchAll(pattern)]
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length }))
    .find(({ start, end }) => {
      const isInNote = text.lastIndexOf('[@', start) > text.lastIndexOf(']', start);
      const hasUnit = text
        .slice(end, end + NEAR)
        .toLowerCase()
        .includes(longest.slice(0, 5).toLowerCase());
      return !isInNote && (value >= PLAIN || hasUnit);
    });
}
