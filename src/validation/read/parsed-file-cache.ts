import type { BodyParts } from '../../schemas/body-parts.ts';
import { fingerprintOfValue } from '../../fingerprint.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { RawFile } from './raw-files.ts';
import { splitFile } from './file-parts.ts';

/** What is kept of a parsed file with nothing wrong in itself. */
export interface CachedFile {
  fields: Record<string, unknown>;
  body: string;
  bodyLine: number;
  bodyParts?: BodyParts | undefined;
}

/** Cached files by the fingerprint of their path and text. */
export type CachedFiles = Map<string, CachedFile>;

let lastReading: CachedFiles = new Map();

/** What the last reading of this process kept, or what it was told to remember. */
export const cachedFiles = (): CachedFiles => lastReading;

/** Lets the next reading know what an earlier one kept, perhaps in another process; it must have been a reading by the same code. */
export const rememberFiles = (files: CachedFiles): void => {
  lastReading = files;
};

/**
 * The files that an earlier reading found nothing wrong in, for those whose text is the same. Only what a file shows by itself is taken
 * from it: each file is checked against the others every time.
 */
export interface ParsedFileCache {
  /** The parsed file in which nothing was wrong by itself; undefined where its text is not known. */
  find: (raw: RawFile) => ParsedFile | undefined;
  /** Was a parsed file found here? */
  wasFound: (file: ParsedFile) => boolean;
  /** Keeps a parsed file with nothing wrong in itself for the next reading. */
  keep: (file: ParsedFile) => void;
  /** All that this reading found or kept. */
  files: CachedFiles;
}

/** A cache for one reading, with what an earlier one kept. */
export function openParsedFileCache(earlier: CachedFiles): ParsedFileCache {
  const files: CachedFiles = new Map();
  const found = new Set<ParsedFile>();
  return {
    files,
    find: (raw) => {
      // The rows of a register are quickly read, and have no file each.
      const cached = raw.collection === 'register' ? undefined : earlier.get(keyOf(raw));
      if (!cached) return undefined;
      files.set(keyOf(raw), cached);
      const { fields, body, bodyLine, bodyParts } = cached;
      const file = { raw, parts: { body, bodyLine, values: fields, lineOf: lineIn(raw) }, fields, isValid: true, bodyParts };
      found.add(file);
      return file;
    },
    wasFound: (file) => found.has(file),
    keep: ({ raw, parts: { body, bodyLine }, fields, bodyParts }) => {
      if (raw.collection !== 'register') files.set(keyOf(raw), { fields, body, bodyLine, bodyParts });
    },
  };
}

/** Tells the line of a field; parses the file again only when a line is asked for. */
const lineIn =
  ({ file, text }: RawFile): ParsedFile['parts']['lineOf'] =>
  (path) => {
    const parts = splitFile(file, text);
    return Array.isArray(parts) ? undefined : parts.lineOf(path);
  };

const keyOf = ({ file, text }: RawFile): string => fingerprintOfValue([file, text]);
