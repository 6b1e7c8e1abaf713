import type { ParsedFile } from '../read/parsed-file.ts';
import type { RawFile } from '../read/raw-files.ts';

/** The front matter of a file, as far as it can be told where it is broken. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[^]*?(?:\n---|$)/;

/** Whether the text of a briefing says that it is a draft; for texts that nobody can or need parse. */
export const saysDraft = (text: string): boolean => /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(FRONT_MATTER.exec(text)?.[0] ?? '');

/** Whether a file is a draft, given what could be read of it. A draft with mistakes is one too. */
export const isDraft = (raw: RawFile, parsed: ParsedFile | undefined): boolean =>
  raw.collection === 'briefings' && (parsed?.fields['draft'] === true || (!parsed?.isValid && saysDraft(raw.text)));
