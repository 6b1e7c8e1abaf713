import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colourOf } from '../../../src/styles/colours-in-tokens.ts';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const FAVICON = readFileSync('public/favicon.svg', 'utf8');

/** Three, four, six or eight digits after a `#`, or a function that makes a colour of numbers. */
const COLOUR = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?=[\s;,'")}])|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\((?!from var)/gi;

it.each([
  ['light', FAVICON.replace(/@media.*\}\}/, '')],
  ['dark', /@media\(prefers-color-scheme:dark\)\{(.*)\}<\/style>/.exec(FAVICON)?.[1] ?? ''],
] as const)(
  'public/favicon.svg has the accent and the paper of src/styles/tokens.css in the %s scheme: change both together',
  (scheme, svg) => {
    const [accent, paper] = [colourOf(TOKENS, 'accent', scheme), colourOf(TOKENS, 'paper', scheme)];
    expect({
      square: /rect\{fill:(#\w+)\}/.exec(svg)?.[1],
      lines: /circle\{(?:fill:none;)?stroke:(#\w+)/.exec(svg)?.[1],
      end: /\.to\{fill:(#\w+)\}/.exec(svg)?.[1],
    }).toEqual({ square: accent, lines: paper, end: paper });
  },
);

it('no other style sheet or component has a colour of its own, but that of paper: give it a name in src/styles/tokens.css', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|astro)$/.test(file));
  const coloured = files.filter((file) => !/(^|[\\/])tokens\.css$|(^|[\\/])print[\\/.]/.test(file));
  expect(
    coloured.flatMap((file) => (readFileSync(`src/${file}`, 'utf8').match(COLOUR) ?? []).map((colour) => `${file}: ${colour}`)),
  ).toEqual([]);
});
