import { colourOf, type Scheme } from '../styles/colours-in-tokens.ts';

/** The contrast that text in the accent colour needs: that for readers who prefer more (WCAG 2.2, 1.4.6). */
const NEEDED = 7;

/** The accent colour of a site in each scheme, as `#rrggbb`. */
export type Accent = Record<Scheme, string>;

/**
 * The accent of a site in both schemes. A dark one that is not given is the nearest to the light one that can be read on dark paper.
 * Returns sentences that say what is wrong with a colour and which near one would do, if there are any. `tokens` is the text of `tokens.css`.
 */
export function chooseAccent(tokens: string, light: string, dark?: string): { accent: Accent } | { problems: string[] } {
  const unreadable = [light, dark].filter((colour) => colour !== undefined && !/^#[\da-f]{6}$/i.test(colour));
  if (unreadable.length > 0)
    return { problems: unreadable.map((colour) => `“${colour}” is no colour: give a \`#\` and six hexadecimal digits, such as #8c1c2b.`) };
  const papers = { light: colourOf(tokens, 'paper', 'light'), dark: colourOf(tokens, 'paper', 'dark') };
  const accent = { light: light.toLowerCase(), dark: dark?.toLowerCase() ?? nearestReadable(light, papers.dark) };
  const problems = (['light', 'dark'] as const).flatMap((scheme) => problemOf(accent[scheme], scheme, papers[scheme]));
  return problems.length > 0 ? { problems } : { accent };
}

function problemOf(colour: string, scheme: Scheme, paper: string): string[] {
  const contrast = contrastOf(colour, paper);
  if (contrast >= NEEDED) return [];
  const near = nearestReadable(colour, paper);
  const option = scheme === 'light' ? '--accent' : '--accent-dark';
  return [
    `${colour} has a contrast of ${printed(contrast)} to 1 on the ${scheme} paper, ${paper}; links and marks need ${NEEDED}. Near it, ` +
      `${near} has ${printed(contrastOf(near, paper))}: ${option} "${near}".`,
  ];
}

/** The colour itself, or of the same hue and saturation as little darker or lighter as gives the contrast that is needed on a paper. */
function nearestReadable(colour: string, paper: string): string {
  const isDarker = luminance(paper) > 0.5;
  const { hue, saturation, lightness } = hslOf(colour);
  for (let step = 0; step <= 100; step++) {
    const near = isDarker ? lightness * (1 - step / 100) : lightness + ((1 - lightness) * step) / 100;
    const moved = step === 0 ? colour.toLowerCase() : hexOf(hue, saturation, near);
    if (contrastOf(moved, paper) >= NEEDED) return moved;
  }
  throw new Error(`No colour can be read on the paper ${paper}.`);
}

/** Hue in degrees, saturation and lightness from 0 to 1: https://www.w3.org/TR/css-color-4/#rgb-to-hsl. */
function hslOf(colour: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => value / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [span, lightness] = [most - least, (most + least) / 2];
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const sixth = most === red ? (green - blue) / span : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return { hue: sixth * 60 + (sixth < 0 ? 360 : 0), saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function hexOf(hue: number, saturation: number, lightness: number): string {
  const channel = (offset: number) => {
    const place = (offset + hue / 30) % 12;
    const value = lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** Rounded down, so that what does not suffice never looks as if it did. */
const printed = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1);
