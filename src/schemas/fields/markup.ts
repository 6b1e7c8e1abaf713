import type { z } from 'astro/zod';
import type { Finding } from './unwanted-characters.ts';

/** Signs of a markup language, or of work that is not done, with what their author is told. */
const SIGNS: (Finding & { pattern: RegExp })[] = [
  {
    pattern: /\*\*|__|~~|`|==(?=\S)|\]\(|\[\[|\]\]|\[@|\[\^|(?:^|\s)[*_](?=\p{L})|^(?:#+|>|[*+]|- \[.\])\s/u,
    problem: 'has signs of Markdown, which are printed as they stand here',
    remedy: 'leave them out; only the text below the front matter is Markdown',
  },
  {
    pattern: /\{\{|\}\}|\{%|%\}|<%|%>|\$\{/,
    problem: 'has a blank of a template that nobody filled in',
    remedy: 'write what belongs there',
  },
  {
    pattern: /<\/?[A-Za-z][^<>]{0,200}>|<!--/,
    problem: 'has HTML, which is printed as it stands here',
    remedy: 'leave it out',
  },
  {
    pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i,
    problem: 'has a character reference such as `&amp;`, which is printed as it stands here',
    remedy: 'write the character itself',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])(?:(?:TK)+(?:\d+|\p{Ll}+)?|tk|TODO|FIXME|TB[CD]|tb[cd]|XXX+|xx+|PLACEHOLDER|[Ll]orem ipsum)(?![\p{L}\p{N}-])|dolor sit amet|\?\?/u,
    problem: 'has a note that something is missing',
    remedy: 'write what is missing, or leave it out',
  },
];

/** Finds a note to oneself that something is missing, in a field or in the text. */
export const findPlaceholder = (text: string): Finding | undefined => firstOf(SIGNS.slice(-1), text);

/** A Zod check: the value has no signs of a markup language, which only the text of a briefing is written in. */
export function checkMarkup({ value, issues }: z.core.ParsePayload<string>): void {
  const finding = firstOf(SIGNS, value);
  if (finding) issues.push({ code: 'custom', input: value, message: finding.problem, params: { remedy: finding.remedy }, continue: true });
}

function firstOf(signs: typeof SIGNS, text: string): Finding | undefined {
  const found = signs.find(({ pattern }) => pattern.test(text));
  return found && { problem: found.problem, remedy: found.remedy };
}
