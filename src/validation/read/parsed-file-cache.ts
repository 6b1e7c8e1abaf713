import { createHash } from 'node:crypto';
import type { BodyParts } from '../../schemas/body-parts.ts';
import { splitFile } from './split-file.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { RawFile } from './raw-files.ts';

/** What a file with nothing wrong in itself comes to. */
export interface KeptDraft {
  fields: Record<string, unknown>;
  body: string;
  bodyLine: number;
  parts?: BodyParts | undefined;
}

/** Kept parsedFiles by path and text of their files. */
export type KeptDrafts = Map<string, KeptDraft>;

let last: KeptDrafts = new Map();

/** What the last reading of this process kept of files, or what it was told to remember. */
export const keptDrafts = (): KeptDrafts => last;

/** Lets the next reading know what an earlier one, perhaps of another process, kept; only of one by the same code. */
export const rememberDrafts = (kept: KeptDrafts): void => {
  last = kept;
};

/**
 * What an earlier reading knows of files that are as they were. Only what a file shows by itself is taken from it: it is
 * judged against the others each time.
 */
export interface DraftMemory {
  /** The parsedFile of a file in which nothing was wrong by itself; undefined where the file is not known. */
  recall: (raw: RawFile) => ParsedFile | undefined;
  isRecalled: (parsedFile: ParsedFile) => boolean;
  /** Keeps a parsedFile with nothing wrong in itself for the next reading. */
  keep: (parsedFile: ParsedFile) => void;
  /** All that this reading recalled or kept. */
  kept: KeptDrafts;
}

export function makeDraftMemory(before: KeptDrafts): DraftMemory {
  const kept: KeptDrafts = new Map();
  const recalled = new Set<ParsedFile>();
  return {
    kept,
    recall: (raw) => {
      // The rows of a register are quickly read, and have no file each.
      const found = raw.collection === 'register' ? undefined : before.get(keyOf(raw));
      if (!found) return undefined;
      kept.set(keyOf(raw), found);
      const { fields, body, bodyLine, parts } = found;
      const parsedFile = {
        raw,
        parts: { body, bodyLine, values: fields, lineOf: lineIn(raw) },
        fields,
        isValid: true,
        bodyParts: parts,
      };
      recalled.add(parsedFile);
      return parsedFile;
    },
    isRecalled: (parsedFile) => recalled.has(parsedFile),
    keep: ({ raw, parts: { body, bodyLine }, fields, bodyParts }) => {
      if (raw.collection !== 'register') kept.set(keyOf(raw), { fields, body, bodyLine, parts: bodyParts });
    },
  };
}

/** The lines of a file, which is only taken apart again when a letter needs one. */
const lineIn =
  ({ file, text }: RawFile): ParsedFile['parts']['lineOf'] =>
  (path) => {
    const parsed = splitFile(file, text);
    return Array.isArray(parsed) ? undefined : parsed.lineOf(path);
  };

const keyOf = ({ file, text }: RawFile): string => createHash('sha1').update(`${file}\0${text}`).digest('base64url');
