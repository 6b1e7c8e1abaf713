import { x } from 'xastscript';
import { colourOf, type Scheme } from '../styles/colours-in-tokens.ts';
import tokens from '../styles/tokens.css?raw';
import type { RouteMap } from '../views/maps/route-map.ts';
import { svgDocument } from './svg-document.ts';

/** The colours of the lines, marks and names of a map, by their names in `tokens.css`. */
const PAINTS = {
  land: { fill: 'land' },
  countries: { fill: 'accent' },
  borders: { stroke: 'border' },
  route: { stroke: 'accent' },
  stop: { fill: 'accent', stroke: 'accent' },
  other: { fill: 'paper', stroke: 'accent' },
  names: { fill: 'ink', stroke: 'paper' },
} as const;

/**
 * A route map as an SVG file of its own, in the site's light colours, and in its dark ones where the image is on a dark page. The page beside
 * it has the same facts as text. Where a browser refuses the rules within, as some do when the file is opened alone, the light ones stay.
 */
export function routeMapSvg({ width, height, title, parts, land, countries, borders, route, marks, labels, size }: RouteMap): string {
  const paint = (name: keyof typeof PAINTS) => ({ class: name, ...coloursOf(name, 'light') });
  const path = (d: string, more: Record<string, string | number>) => x('path', { transform: `scale(${1 / parts})`, d, ...more });
  const text = {
    'font-family': 'system-ui,sans-serif',
    'font-size': size,
    'font-weight': 700,
    ...paint('names'),
    'stroke-width': 3,
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
  };
  const dashes = {
    'stroke-width': 1.6 * parts,
    'stroke-dasharray': `${2 * parts} ${3.5 * parts}`,
    'stroke-linecap': 'round',
  };
  return svgDocument(width, height, [
    x('title', title),
    x('style', DARK),
    path(land, paint('land')),
    path(countries, { ...paint('countries'), 'fill-opacity': '.1' }),
    path(borders, { fill: 'none', ...paint('borders'), 'stroke-width': 0.6 * parts }),
    path(route, { fill: 'none', ...paint('route'), ...dashes }),
    ...marks.map(({ at: [cx, cy], radius, isStop }) =>
      x('circle', { cx, cy, r: radius, ...paint(isStop ? 'stop' : 'other'), 'stroke-width': 1.8 }),
    ),
    x(
      'g',
      text,
      labels.map(({ name, at: [left, top], dx, dy, side }) => x('text', { x: left, y: top, dx, dy, 'text-anchor': side }, name)),
    ),
  ]);
}

const coloursOf = (name: keyof typeof PAINTS, scheme: Scheme): Record<string, string> =>
  Object.fromEntries(Object.entries(PAINTS[name]).map(([attribute, colour]) => [attribute, colourOf(tokens, colour, scheme)]));

/** The dark colours as rules, which outdo attributes. An image follows the colour scheme of the element that shows it, not the system's. */
const DARK = `@media (prefers-color-scheme:dark){${(Object.keys(PAINTS) as (keyof typeof PAINTS)[])
  .map(
    (name) =>
      `.${name}{${Object.entries(coloursOf(name, 'dark'))
        .map(([attribute, colour]) => `${attribute}:${colour}`)
        .join(';')}}`,
  )
  .join('')}}`;
