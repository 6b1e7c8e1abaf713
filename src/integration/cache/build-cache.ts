import { rmSync } from 'node:fs';
import { cachedFiles, rememberFiles } from '../../validation/read/parsed-file-cache.ts';
import type { ReusableFolders } from '../../search/write-index.ts';
import type { Output } from '../output/output-folder.ts';
import { openArtefacts, type ArtefactCache } from './artefacts.ts';
import { openPages, type PageCache } from './pages.ts';
import { readRecord, recordFile, writeRecord } from './build-record.ts';

/*
 * How an incremental build works
 * ==============================
 *
 * A build makes the whole site anew in a folder beside the finished site. What would come out as it did last time is not made
 * again: its file is put into the new site as a hard link. The result is byte for byte what a build makes that knows of no other
 * (`tests/build/after-an-edit.test.ts`).
 *
 * Fingerprints. Identity has one form, the SHA-256 of content (`fingerprint.ts`). The time of a file, its inode and
 * lists kept by hand say nothing. There are three kinds:
 *
 *   code     everything but the content that decides how a page is printed: src/, public/, configuration, the packages' own
 *            files, Node, the settings of the environment (`code-fingerprint.ts`)
 *   source   the content as it was read, and the addresses promised to readers (`../read-build-input.ts`)
 *   site     code, source, the day of the build, and the commits from which that day and the history of the briefings are taken:
 *            all on which a site depends. `npm start` serves the site that is there if its fingerprint
 *            is the one that the files have now, and its own files are those that were built (`site-fingerprint.ts`)
 *
 * Artefacts. A page, a feed, a map, a social card, a table of the data, a folder of the search index: whatever can be taken over. Each has two
 * fingerprints:
 *
 *   by       all that it was made from, its code included
 *   bytes    what came of it
 *
 * An artefact is taken over if it would be made by the same and its file still has these bytes (`artefacts.ts`). A page says itself
 * what it is made from: it asks with all the values that it prints, before it prints them (`views/meta/page-from-last-build.ts`). For values that
 * a page gives to the Markdown renderer, `markdown/body-dependencies.ts` lists them; a test compares the list with what the
 * renderer reads. Cards have a code of their own, the bundle of the program that draws them (`../cards/card-fingerprint.ts`), so that
 * editing a page does not draw ten thousand cards again.
 *
 * Parsed files. A content file with nothing wrong in itself is not parsed again while its text and the code are the same
 * (`validation/read/parsed-file-cache.ts`). It is checked against the other files every time.
 *
 * The bundle. What Vite made of the code is kept beside the record, and a build by the same code prints with it, without Astro
 * (`kept-bundle.ts`, `../print-with-kept-bundle.ts`).
 *
 * The record. One file for each output folder holds all of this (`build-record.ts`), in `node_modules/.cache/readout/`. A build reads it once,
 * at its beginning, and writes it once, at its end. Beside it lies one store of pictures that all output folders share
 * (`../cards/card-cache.ts`).
 *
 * Rules that hold all this together:
 *
 *   1. Content is read and checked once, at the beginning of a build; pages, search index, exports and the record come from that reading.
 *      A file that is saved during the build has another fingerprint than the one recorded, so the next `npm start` builds.
 *   2. A fingerprint is taken before the thing is used. A race may cost a build too many, never one too few. If the code
 *      changes while pages are printed, nothing is recorded.
 *   3. The record on disk always describes the site in the output folder. It is removed before the site is replaced, and
 *      written when the new one is in place.
 *   4. Nothing kept is trusted. A record that is damaged, cut short or of another kind counts as absent, and so does a file whose bytes
 *      are not the recorded ones. Losing everything in `node_modules/.cache` costs time and nothing else.
 *   5. What is kept is written whole and flushed to the disk, or not at all (`../output/write-file-whole.ts`).
 *   6. No build writes into a file that lies in a finished site: it may be one file with that of another site.
 */

/** What a build knows of the last one, and what it records for the next. */
export interface BuildCache {
  /** The files of the last site that can be taken over; cards draw theirs in a thread of their own. */
  artefacts: ArtefactCache;
  pages: PageCache;
  folders: ReusableFolders;
  /** Records the parsed files alone, where the content has mistakes and no site is built; false where nothing can be written. */
  saveParsedFiles: () => Promise<boolean>;
  /** Removes the record, before the site that it describes is replaced. */
  discard: () => void;
  /** Records the new site, when it is in its place, by its fingerprint and that of its files; false where nothing can be written. */
  save: (site: string, files: string) => Promise<boolean>;
}

/**
 * Opens what was recorded of the last site in an output folder, for a build by `code`, a fingerprint. The next reading of the content
 * knows the parsed files of the last one.
 */
export function openBuildCache({ dir, nextDir }: Output, code: string): BuildCache {
  const file = recordFile(dir);
  const last = readRecord(file);
  if (last.parsed.code === code) rememberFiles(last.parsed.files);
  const artefacts = openArtefacts(last.artefacts, dir, nextDir);
  const parsed = () => ({ code, files: cachedFiles() });
  return {
    artefacts,
    pages: openPages(artefacts, nextDir, code),
    folders: {
      reuse: (folder, things, make, beside) => artefacts.folder(folder, [code, things], make, beside),
      isKnown: (folder) => artefacts.last(folder) !== undefined,
    },
    saveParsedFiles: () => writeRecord(file, { ...last, parsed: parsed() }),
    discard: () => {
      rmSync(file, { recursive: true, force: true }); // a folder may have its name
    },
    save: (site, files) => writeRecord(file, { site, files, artefacts: artefacts.made, parsed: parsed() }),
  };
}
