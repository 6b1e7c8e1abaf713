import { expect, it, vi } from 'vitest';
import { routeMapSvg } from '../../../src/exports/route-map-svg.ts';
import type { RouteMap } from '../../../src/views/maps/route-map.ts';

// Without a plugin for styles, `tokens.css?raw` is empty here.
vi.mock('../../../src/styles/colours-in-tokens.ts', () => ({
  colourOf: (_tokens: string, name: string, scheme: string) => `${scheme}-${name}`,
}));

const map: RouteMap = {
  width: 320,
  height: 200,
  title: 'Map: Born & <Bred>',
  credit: '',
  parts: 4,
  land: 'M0 0l4 4z',
  countries: '',
  borders: 'M1 1l2 2',
  route: '',
  marks: [{ name: 'Born', at: [10.5, 20], radius: 3, isStop: true }],
  labels: [{ name: 'Born & Bred', at: [10.5, 20], dx: 6, dy: 4, side: 'start' }],
  size: 12.5,
};

it('a route map is an SVG file with the title, the lines, the marks and the names of the map', () => {
  expect(routeMapSvg(map)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200">' +
      '<title>Map: Born &#x26; &#x3C;Bred></title>' +
      '<style>@media (prefers-color-scheme:dark){.land{fill:dark-land}.countries{fill:dark-accent}.borders{stroke:dark-border}' +
      '.route{stroke:dark-accent}.stop{fill:dark-accent;stroke:dark-accent}.other{fill:dark-paper;stroke:dark-accent}' +
      '.names{fill:dark-ink;stroke:dark-paper}}</style>' +
      '<path transform="scale(0.25)" d="M0 0l4 4z" class="land" fill="light-land"/>' +
      '<path transform="scale(0.25)" d="" class="countries" fill="light-accent" fill-opacity=".1"/>' +
      '<path transform="scale(0.25)" d="M1 1l2 2" fill="none" class="borders" stroke="light-border" stroke-width="2.4"/>' +
      '<path transform="scale(0.25)" d="" fill="none" class="route" stroke="light-accent" stroke-width="6.4" stroke-dasharray="8 14" stroke-linecap="round"/>' +
      '<circle cx="10.5" cy="20" r="3" class="stop" fill="light-accent" stroke="light-accent" stroke-width="1.8"/>' +
      '<g font-family="system-ui,sans-serif" font-size="12.5" font-weight="700" class="names" fill="light-ink" stroke="light-paper" stroke-width="3" paint-order="stroke" stroke-linejoin="round">' +
      '<text x="10.5" y="20" dx="6" dy="4" text-anchor="start">Born &#x26; Bred</text></g></svg>',
  );
});
