import type { Node } from '@takumi-rs/core';
import { site } from '../site.ts';
import type { Cable } from '../views/parts/cable.ts';
import type { SocialCard } from '../views/meta/social-card.ts';
import { CARD_SIZE } from '../views/meta/social-card-page.ts';
import { cardMapSvg } from './card-map-svg.ts';

/** A card as a tree for the renderer, to be styled by `styles/social-card.css`; `colour` gives a colour of `tokens.css` by name. */
export function cardImage({ label, cable, title, own, note, latest, map }: SocialCard, colour: (name: string) => string): Node {
  const { width, height } = CARD_SIZE;
  const isOwnDrawn = own && DRAWN_SCRIPTS.test(own.text);
  return box('card', [
    { type: 'image', className: 'map', src: svgSource(cardMapSvg(map, width, height, colour)), width, height },
    box('words', [
      cable ? cableNode(cable, colour, 'full') : text('cable', label ?? ''),
      text(`title ${sizeOf(title)}`, title),
      ...(isOwnDrawn ? [text('own', own.text, { lang: own.lang, dir: own.dir })] : []),
      ...(cable ? [text('note', cable.pair)] : []),
      ...(note ? [text('note', note)] : []),
    ]),
    box('foot', [
      ...(latest.length > 0
        ? [
            box(
              'latest',
              latest.map((it) => cableNode(it, colour, 'short')),
            ),
          ]
        : []),
      text('brand', site.name),
    ]),
  ]);
}

/** The scripts for which the card has fonts; a name in another would be gaps. */
const DRAWN_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]+$/u;

const sizeOf = (title: string): string => (title.length <= 20 ? 'large' : title.length <= 60 ? 'medium' : 'small');

/** The cable line, as `components/visits/CableLine.astro` has it. */
function cableNode({ from, to, when, kind, state, stateLabel }: Cable, colour: (name: string) => string, length: 'full' | 'short'): Node {
  const facts = [when, ...(length === 'full' ? [kind] : []), ...(state === 'concluded' ? [] : [stateLabel])];
  return box('cable', [
    box('route', [text('', from), ...to.flatMap((place) => [arrow(colour), text('', place)])]),
    text('', facts.join(' / ')),
  ]);
}

/** Drawn, because the fonts have none. */
const arrow = (colour: (name: string) => string): Node => ({
  type: 'image',
  className: 'arrow',
  src: svgSource(
    `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20"><path d="M2 10h24M18 3l8 7-8 7" fill="none" stroke="${colour('accent')}" stroke-width="3"/></svg>`,
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
