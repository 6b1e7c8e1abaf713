import type { Node } from '@takumi-rs/core';
import { x } from 'xastscript';
import { site } from '../site.ts';
import type { Cable } from '../views/parts/cable.ts';
import type { SocialCard } from '../views/meta/social-card.ts';
import { CARD_SIZE } from '../views/meta/social-card-size.ts';
import { cardMapSvg } from './card-map-svg.ts';
import { svgDocument } from './svg-document.ts';

/** A social card as a tree for the renderer, to be styled by `styles/social-card.css`; `colour` gives a colour of `tokens.css` by name. */
export function cardImage({ label, cable, title, own, note, latest, map }: SocialCard, colour: (name: string) => string): Node {
  const { width, height } = CARD_SIZE;
  const isOwnDrawn = own && DRAWN_SCRIPTS.test(own.text);
  return box('card', [
    { type: 'image', className: 'map', src: svgSource(cardMapSvg(map, width, height, colour)), width, height },
    box('words', [
      cable ? cableNode(cable, colour, 'full') : text('cable', label ?? ''),
      text(`title ${sizeOf(title)}`, title),
      ...(isOwnDrawn ? [text('own', own.text, { lang: own.lang, dir: own.dir })] : []),
      ...(cable ? [text('note', cable.countries)] : []),
      ...(note ? [text('note', note)] : []),
    ]),
    box('foot', [
      ...(latest.length > 0
        ? [
            box(
              'latest',
              latest.map((visit) => cableNode(visit, colour, 'short')),
            ),
          ]
        : []),
      text('brand', site.name),
    ]),
  ]);
}

/** Matches text in the scripts for which cards have fonts; a name in another script would come out as gaps. */
const DRAWN_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]+$/u;

/** The class for the size of a title: the longer, the smaller. */
const sizeOf = (title: string): string => (title.length <= 20 ? 'large' : title.length <= 60 ? 'medium' : 'small');

/** The cable line, laid out as in `components/visits/CableLine.astro` has it. */
function cableNode({ from, to, when, kind, state, stateLabel }: Cable, colour: (name: string) => string, length: 'full' | 'short'): Node {
  const facts = [when, ...(length === 'full' && kind !== undefined ? [kind] : []), ...(state === 'concluded' ? [] : [stateLabel])];
  return box('cable', [
    box('route', [text('', from), ...to.flatMap((place) => [arrow(colour), text('', place)])]),
    text('', facts.join(' / ')),
  ]);
}

/** The arrow between places, drawn because the fonts have no glyph for it. */
const arrow = (colour: (name: string) => string): Node => ({
  type: 'image',
  className: 'arrow',
  src: svgSource(
    svgDocument(30, 20, [x('path', { d: 'M2 10h24M18 3l8 7-8 7', fill: 'none', stroke: colour('accent'), 'stroke-width': 3 })]),
  ),
  width: 30,
  height: 20,
});

const svgSource = (svg: string): Uint8Array => new TextEncoder().encode(svg);

const box = (className: string, children: Node[]): Node => ({ type: 'container', className, children });

const text = (className: string, words: string, more: Pick<Node, 'lang' | 'dir'> = {}): Node => ({
  type: 'text',
  className,
  text: words,
  ...more,
});
