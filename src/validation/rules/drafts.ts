import type { ParsedFile } from '../read/parsed-file.ts';
import type { RawFile } from '../read/raw-files.ts';

/** The front matter of a file, as far as it can be told where it is broken. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[^]*?(?:\n---|$)/;

/** An embargo, however YAML writes it. */
const EMBARGO = /(?<![\w-])["']?embargo["']?[ \t]*:[ \t]*["']?(\d{4}-\d\d-\d\dT[\d:]{5,8}(?:Z|[+-]\d\d:\d\d))/g;

const frontMatterOf = (text: string): string => FRONT_MATTER.exec(text)?.[0] ?? '';

/** Whether the text of a briefing says that it is a draft; for texts that nobody can or need parse. */
export const saysDraft = (text: string): boolean => /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(frontMatterOf(text));

/** The embargoes that a briefing's text may have, and whether each is over at an instant: what of its text depends on the clock. */
export const embargoesIn = (text: string, now: number): string[] =>
  [...frontMatterOf(text).matchAll(EMBARGO)].map(([, until = '']) => `${until} ${isWaiting(until, now) ? 'waits' : 'is over'}`);

/** Whether an embargo, as its field has it, is not yet over at an instant. */
export const isWaiting = (embargo: unknown, now: number): boolean => typeof embargo === 'string' && Date.parse(embargo) > now;

/**
 * Whether a file is left out of a build at an instant, given what could be read of it: a draft, or under embargo. One with mistakes is left
 * out too.
 */
export const isLeftOut = (raw: RawFile, parsed: ParsedFile | undefined, now: number): boolean =>
  raw.collection === 'briefings' &&
  (parsed?.fields['draft'] === true ||
    isWaiting(parsed?.fields['embargo'], now) ||
    (!parsed?.isValid && (saysDraft(raw.text) || embargoesIn(raw.text, now).some((it) => it.endsWith('waits')))));
