import { escapeHtml } from '../../dom/escape-html.ts';
import type { ServerResult } from './ask-server.ts';
import type { FoundResult } from './finder.ts';

/** What a server puts around each word or phrase that it found. */
const [BEGIN, END] = ['\u0002', '\u0003'];

/** A record of a server as the page shows it, with what it lacks. Servers do not know the sections of a page, so the result has none. */
export function resultOf({ url, content, excerpt = '', fields }: ServerResult, base: string, lacks: string[]): FoundResult {
  const tokens = excerpt.split(/\s+/);
  const marked = markedTokens(tokens);
  return {
    fragment: {
      url: base + url.replace(/^\//, ''),
      content,
      raw_content: tokens.map(withoutMarks).join(' '),
      locations: marked,
      meta: textsIn(fields),
      excerpt: escapeHtml(excerpt).replaceAll(BEGIN, '<mark>').replaceAll(END, '</mark>'),
      sub_results: [],
    },
    lacks,
  };
}

/** The places of the tokens between marks, those that have one included. */
function markedTokens(tokens: string[]): number[] {
  let isInside = false;
  return tokens.flatMap((token, at) => {
    const isMarked = isInside || token.includes(BEGIN);
    if (isMarked) isInside = token.lastIndexOf(BEGIN) > token.lastIndexOf(END) || !token.includes(END);
    return isMarked ? [at] : [];
  });
}

const textsIn = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string'));

const withoutMarks = (token: string): string => token.replaceAll(BEGIN, '').replaceAll(END, '');
