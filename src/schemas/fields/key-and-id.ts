import { z } from 'astro/zod';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id or key: it becomes part of an address and the name of a file, which systems limit to 255 bytes with its ending. */
const LONGEST_SLUG = 100;

/** What is wrong with a text that is too long for an id or a key; undefined where it is not. */
export const tooLongForSlug = (text: string): string | undefined =>
  text.length > LONGEST_SLUG
    ? `is ${text.length} characters long: \`${text.slice(0, 30)}…\`; an id or key has at most ${LONGEST_SLUG}`
    : undefined;

/** Whether a text can be one segment of a URL path: lower-case words of a–z and 0–9, joined by hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text) && text.length <= LONGEST_SLUG;

/** Letters that lose no accent when they are decomposed, with what stands for them in addresses. */
const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ə: 'a' };

/** The id or key that a name or a title would have: `Hakan Fidan` → `hakan-fidan`. Empty where no letter is one of a–z. */
export const slugOf = (name: string): string =>
  name
    .slice(0, LONGEST_SLUG)
    .toLowerCase()
    .replace(/[ıłøđßæœþðə]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const slug = (problem: string) =>
  z
    .string({ error: (issue) => (issue.input == null ? 'is missing' : problem) })
    .regex(SLUG, { error: problem, abort: true })
    .max(LONGEST_SLUG, { error: `is longer than ${LONGEST_SLUG} characters` });

/** A short permanent name, unique in its file; it becomes an anchor of the page. `what` names the entry in the description. */
export const key = (what: string) =>
  slug('is not a key').meta({
    slug: 'key',
    description: `A short permanent key for this ${what}, unique in the file, in lower-case words with hyphens: \`trade-growth\``,
  });

/** An id that is given here: of a file that was renamed, of a row, of a journey. `what` names it in the description. */
export const ownId = (what: string) =>
  slug('is not an id').meta({ slug: 'id', description: `The id of the ${what}: the name of its file without the ending` });

/**
 * The id of another content file: its file name without the ending. `what` names that file in the description. Any text passes: whether
 * it is the id of a file, and which one was meant if not, is known only to those who know all files.
 */
export const idOf = (what: string) =>
  z
    .string({ error: (issue) => (issue.input == null ? 'is missing' : 'is not an id') })
    .min(1, { error: 'is empty' })
    .meta({ slug: 'id', description: `The id of the ${what}: the name of its file without the ending` });
