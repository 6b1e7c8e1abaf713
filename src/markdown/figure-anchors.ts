import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { numberSpellings } from '../i18n/number-spellings.ts';
import type { Figure } from '../schemas/figure.ts';
import { hasUnitAfter } from '../validation/body/unit-after-number.ts';
import { anchors } from '../views/meta/routes.ts';
import { anchorSpan, textNodes } from './anchor-span.ts';
import { briefingOf } from './briefing-of-file.ts';

/** Gives each figure an anchor at the first place where the text writes it out, so that links to the figure lead to that paragraph. */
export const figureAnchors = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const placed = (briefingOf(archive, file)?.figures ?? []).filter((figure) => placeAnchor(figure, tree));
  file.data.placedAnchors = new Set(placed.map(({ key }) => anchors.figure(key)));
};

declare module 'vfile' {
  interface DataMap {
    /** The ids of the figures whose anchors are in the text. */
    placedAnchors: ReadonlySet<string>;
  }
}

/** Places the anchor of one figure. Returns false where the text does not write the figure out. */
function placeAnchor(figure: Figure, tree: Root): boolean {
  let isPlaced = false;
  const spellings = numberSpellings(figure.value).map((spelling) => spelling.toLowerCase());
  const pattern = patternOf(spellings);
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading' || node.type === 'link' || node.type === 'blockquote' || node.data?.hName === 'span') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    // The pattern is slow, and few texts contain any spelling of the number.
    const lower = node.value.toLowerCase();
    const found = spellings.some((spelling) => lower.includes(spelling)) && findFigure(figure, pattern, node.value);
    if (!found) return undefined;
    const { start, end } = found;
    const formerAnchors = figure.formerly.map((key) => anchorSpan(anchors.figure(key)));
    parent.children.splice(
      index,
      1,
      ...textNodes(node.value.slice(0, start)),
      anchorSpan(anchors.figure(figure.key), [...formerAnchors, { type: 'text', value: node.value.slice(start, end) }]),
      ...textNodes(node.value.slice(end)),
    );
    isPlaced = true;
    return EXIT;
  });
  return isPlaced;
}

/** A smaller number can easily be a date or count something else, so its unit must follow. */
const LEAST_VALUE_WITHOUT_UNIT = 1000;

/** Matches any spelling of a number that is not part of a longer number or word. */
const patternOf = (spellings: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?:${spellings.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'giu');

/** The first place, as offsets in the text, where the number stands for the figure. */
function findFigure({ value, unit }: Figure, pattern: RegExp, text: string): { start: number; end: number } | undefined {
  return [...text.matchAll(pattern)]
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length }))
    .find(({ start, end }) => {
      const isInNote = text.lastIndexOf('[@', start) > text.lastIndexOf(']', start);
      return !isInNote && (value >= LEAST_VALUE_WITHOUT_UNIT || hasUnitAfter(text, end, unit));
    });
}
