import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HandedOver } from '../schemas/hand-over.ts';
import { writeWhole } from './write-whole.ts';

/** By what a page was printed, and what came of it, as hashes. */
interface Printed {
  by: string;
  bytes: string;
}

/** The pages of the last build, and what is known of those of this one. */
export interface PrintedPages {
  printedBefore: HandedOver['printedBefore'];
  /** How many pages were asked for that the last build might have, and how many of them were printed anew. */
  counts: () => { all: number; printed: number };
  /** Is the page at a path taken over from the last build? */
  isKept: (path: string) => boolean;
  /** Remembers what was printed at a path. */
  keep: (path: string, bytes: Uint8Array) => void;
  /** Writes down what is known of this build for the next; only once its site is in its place. */
  record: () => Promise<void>;
}

/**
 * Opens the record of the pages that lie in `site`, the last build. Those printed by other code count for nothing: `code` is a text that changes
 * with it. A page that somebody has changed since is printed again.
 */
export function openPrintedPages(site: string, recordFile: string, code: string): PrintedPages {
  const last = readRecord(recordFile, code);
  const now: Record<string, Printed> = {};
  const asked = new Map<string, string>();
  const kept = new Set<string>();
  return {
    printedBefore: (path, shown) => {
      const by = hashOf(JSON.stringify(shown, inLists));
      asked.set(path, by);
      const printed = last[path];
      if (printed?.by !== by) return undefined;
      const bytes = read(join(site, path.endsWith('/') ? `${path}index.html` : path));
      if (!bytes || hashOf(bytes) !== printed.bytes) return undefined;
      now[path] = printed;
      kept.add(path);
      return bytes;
    },
    isKept: (path) => kept.has(path),
    keep: (path, bytes) => {
      const by = asked.get(path);
      if (by !== undefined) now[path] ??= { by, bytes: hashOf(bytes) };
    },
    counts: () => ({ all: asked.size, printed: asked.size - kept.size }),
    record: () => writeWhole(recordFile, JSON.stringify({ code, pages: now })),
  };
}

function readRecord(file: string, code: string): Record<string, Printed | undefined> {
  if (!existsSync(file)) return {};
  const record = JSON.parse(readFileSync(file, 'utf8')) as { code: string; pages: Record<string, Printed> };
  return record.code === code ? record.pages : {};
}

/** Maps and sets are objects without anything in them to JSON. */
const inLists = (_key: string, value: unknown): unknown => (value instanceof Map || value instanceof Set ? [...value] : value);

const read = (file: string): Buffer | undefined => (existsSync(file) ? readFileSync(file) : undefined);

const hashOf = (bytes: Uint8Array | string): string => createHash('sha1').update(bytes).digest('base64url');
