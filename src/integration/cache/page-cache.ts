import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HandedOver } from '../../validation/read/build-context.ts';
import { takeOver } from './link-or-copy.ts';
import { writeWhole } from './write-atomically.ts';

/** By what a page was printed, what came of it, both as hashes; and the time and size of its file, by which one sees that it is still that. */
interface Printed {
  by: string;
  bytes: string;
  file?: string | undefined;
}

/** The pages of the last build, and what is known of those of this one. */
export interface PrintedPages {
  printedBefore: HandedOver['printedBefore'];
  /** How many pages were asked for that the last build might have, and how many of them were printed anew. */
  counts: () => { all: number; printed: number };
  /** Is the page at a path taken over from the last build? */
  isKept: (path: string) => boolean;
  /** What was taken over at a path. */
  bytesOf: (path: string) => Uint8Array;
  /** Writes and remembers what was printed at a path; false, and nothing is written, where it was not asked for. */
  write: (path: string, bytes: Uint8Array) => boolean;
  /** Looks at the files of this build, and gives what writes down for the next what is known of them; only once the site is in its place. */
  seal: () => () => Promise<void>;
}

/**
 * Opens the record of the pages that lie in `site`, the last build; those that are printed as before are put into `next` as well.
 * Pages printed by other code count for nothing: `code` is a text that changes with it. A page that somebody has changed since is printed again.
 */
export function openPrintedPages(site: string, next: string, recordFile: string, code: string): PrintedPages {
  const last = readRecord(recordFile, code);
  const now: Record<string, Printed> = {};
  const asked = new Map<string, string>();
  const kept = new Set<string>();
  const folders = new Set<string>();
  const placeFor = (file: string): string => {
    const folder = dirname(join(next, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return join(next, file);
  };
  return {
    printedBefore: (path, shown) => {
      const by = hashOf(JSON.stringify(shown, inLists));
      asked.set(path, by);
      const printed = last[path];
      const file = fileOf(path);
      if (printed?.by !== by || !isStill(printed, join(site, file))) return false;
      takeOver(join(site, file), placeFor(file));
      now[path] = printed;
      kept.add(path);
      return true;
    },
    isKept: (path) => kept.has(path),
    bytesOf: (path) => readFileSync(join(next, fileOf(path))),
    write: (path, bytes) => {
      const by = asked.get(path);
      if (by === undefined) return false;
      // At once: with as many threads busy as there are cores, one that waits for the disk is woken late.
      writeFileSync(placeFor(fileOf(path)), bytes);
      now[path] = { by, bytes: hashOf(bytes) };
      return true;
    },
    counts: () => ({ all: asked.size, printed: asked.size - kept.size }),
    seal: () => {
      const pages = Object.fromEntries(
        Object.entries(now).map(([path, printed]) => [path, { ...printed, file: timeAndSize(join(next, fileOf(path))) }]),
      );
      return () => writeWhole(recordFile, JSON.stringify({ code, pages }));
    },
  };
}

/** The file of a page below the folder of a site. */
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

function readRecord(file: string, code: string): Record<string, Printed | undefined> {
  if (!existsSync(file)) return {};
  const record = JSON.parse(readFileSync(file, 'utf8')) as { code: string; pages: Record<string, Printed> };
  return record.code === code ? record.pages : {};
}

/** Is a file what was printed? It is read where it has another time than it had: a restored copy is no other page. */
function isStill({ bytes, file: known }: Printed, file: string): boolean {
  const is = timeAndSize(file);
  return is !== undefined && (is === known || hashOf(readFileSync(file)) === bytes);
}

/** Undefined where there is no such file. */
function timeAndSize(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}

/** Maps and sets are objects without anything in them to JSON. */
const inLists = (_key: string, value: unknown): unknown => (value instanceof Map || value instanceof Set ? [...value] : value);

const hashOf = (bytes: Uint8Array | string): string => hash('sha1', bytes, 'base64url');
