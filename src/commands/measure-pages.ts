import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../list-files.ts';

/**
 * What a reader sees first of a briefing, in bytes at gzip -9: its HTML up to the end of the first section of the text, and the CSS that it
 * waits for. As much as fits into the first round trip of a connection.
 */
export const FIRST_VIEW_BUDGET = 14_336;

/** The whole HTML of a briefing and the CSS that it waits for, in bytes at gzip -9. */
export const BRIEFING_BUDGET = 22_000;

export interface PageSize {
  /** The folder of the page: `briefings`, `people`; `briefing` for one of them, `home` for the first page. */
  type: string;
  path: string;
  html: number;
  css: number;
  /** All of the HTML, with the CSS. */
  total: number;
  /** The HTML up to the end of the first section of a text, with the CSS; on a page without a text, `total`. */
  firstView: number;
  /** Bytes of the fonts that its text can ask for. */
  fonts: number;
}

/** Measures every page of a built site. */
export function measurePages(outDir: string): PageSize[] {
  return listFiles(outDir)
    .filter((path) => path.endsWith('.html'))
    .map((path) => measurePage(outDir, path));
}

function measurePage(outDir: string, path: string): PageSize {
  const html = readFileSync(join(outDir, path), 'utf8');
  const head = html.slice(0, html.indexOf('</head>')); // a sheet after the text is not waited for
  const sheets = [...head.matchAll(/<link rel="stylesheet" href="[^"]*?(assets\/[^"]+)"(?![^>]*media="print")/g)].map(
    (match) => match[1] ?? '',
  );
  const size = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
  const sizes = { html: size(html), css: sheets.reduce((sum, sheet) => sum + size(readFileSync(join(outDir, sheet))), 0) };
  const firstView = size(openingOf(html)) + sizes.css;
  return { type: typeOf(path), path, ...sizes, total: sizes.html + sizes.css, firstView, fonts: fontBytes(outDir, html) };
}

/** The HTML of a page up to the second heading of its text, where the first section ends. */
const openingOf = (html: string): string => /^[\s\S]*? class="prose"(?:[\s\S]*?<h2[\s>]){2}/.exec(html)?.[0] ?? html;

/** The type of the page at a path: its folder, but a briefing is not one of the lists in its folder. */
function typeOf(path: string): string {
  if (/^briefings\/\d{4}[^/]*-[^/]*\/index\.html$/.test(path)) return 'briefing';
  return path === 'index.html' ? 'home' : (path.split('/')[0] ?? path);
}

/** Which of the site's fonts a page can load, by the scripts of the letters in it; see `styles/fonts.css`. */
function fontBytes(outDir: string, html: string): number {
  const needed = { latin: /[a-z]/i, 'latin-ext': /[\u0100-\u0130\u0132-\u0151\u0154-\u017f]/, cyrillic: /[\u0410-\u044f]/ };
  const files = readdirSync(join(outDir, 'assets'));
  return Object.entries(needed)
    .filter(([, letters]) => letters.test(html))
    .flatMap(([name]) => files.filter((file) => file.startsWith(`source-serif-4-${name}.`)))
    .reduce((sum, file) => sum + readFileSync(join(outDir, 'assets', file)).length, 0);
}
