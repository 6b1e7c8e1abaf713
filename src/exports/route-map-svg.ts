import { colourOf, type Scheme } from '../styles/colour.ts';
import tokens from '../styles/tokens.css?raw';
import type { RouteMap } from '../views/maps/route-map.ts';
import { escapeXml } from './xml.ts';

export const SCHEMES = ['light', 'dark'] as const satisfies Scheme[];

/** A route map as an SVG file of its own, in the site's light or dark colours. Its text stands on the page beside it. */
export function routeMapSvg(
  { width, height, title, parts, land, countries, borders, route, marks, labels, size }: RouteMap,
  scheme: Scheme,
): string {
  const colour = (name: string) => colourOf(tokens, name, scheme);
  const points = marks.map(
    ({ at: [x, y], radius, isStop }) =>
      `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour(isStop ? 'accent' : 'paper')}" stroke="${colour('accent')}" stroke-width="1.8"/>`,
  );
  const names = labels.map(
    ({ name, at: [x, y], dx, dy, side }) => `<text x="${x}" y="${y}" dx="${dx}" dy="${dy}" text-anchor="${side}">${escapeXml(name)}</text>`,
  );
  const lines = (d: string, paint: string) => `<path transform="scale(${1 / parts})" d="${d}" ${paint}/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    lines(land, `fill="${colour('land')}"`),
    lines(countries, `fill="${colour('accent')}" fill-opacity=".1"`),
    lines(borders, `fill="none" stroke="${colour('border')}" stroke-width="${0.6 * parts}"`),
    lines(
      route,
      `fill="none" stroke="${colour('accent')}" stroke-width="${1.6 * parts}" stroke-dasharray="${2 * parts} ${3.5 * parts}" stroke-linecap="round"`,
    ),
    ...points,
    `<g font-family="system-ui,sans-serif" font-size="${size}" font-weight="700" fill="${colour('ink')}" stroke="${colour('paper')}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">`,
    ...names,
    '</g></svg>',
  ].join('');
}
