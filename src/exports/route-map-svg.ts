import { x } from 'xastscript';
import { colourOf, type Scheme } from '../styles/colours-in-tokens.ts';
import tokens from '../styles/tokens.css?raw';
import type { RouteMap } from '../views/maps/route-map.ts';
import { svgDocument } from './svg-document.ts';

export const SCHEMES = ['light', 'dark'] as const satisfies Scheme[];

/** A route map as an SVG file of its own, in the site's light or dark colours. The page beside it has the same facts as text. */
export function routeMapSvg(
  { width, height, title, parts, land, countries, borders, route, marks, labels, size }: RouteMap,
  scheme: Scheme,
): string {
  const colour = (name: string) => colourOf(tokens, name, scheme);
  const path = (d: string, paint: Record<string, string | number>) => x('path', { transform: `scale(${1 / parts})`, d, ...paint });
  const text = {
    'font-family': 'system-ui,sans-serif',
    'font-size': size,
    'font-weight': 700,
    fill: colour('ink'),
    stroke: colour('paper'),
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
    path(land, { fill: colour('land') }),
    path(countries, { fill: colour('accent'), 'fill-opacity': '.1' }),
    path(borders, { fill: 'none', stroke: colour('border'), 'stroke-width': 0.6 * parts }),
    path(route, { fill: 'none', stroke: colour('accent'), ...dashes }),
    ...marks.map(({ at: [cx, cy], radius, isStop }) =>
      x('circle', { cx, cy, r: radius, fill: colour(isStop ? 'accent' : 'paper'), stroke: colour('accent'), 'stroke-width': 1.8 }),
    ),
    x(
      'g',
      text,
      labels.map(({ name, at: [left, top], dx, dy, side }) => x('text', { x: left, y: top, dx, dy, 'text-anchor': side }, name)),
    ),
  ]);
}
