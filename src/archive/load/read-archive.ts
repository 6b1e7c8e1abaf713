import type { Collection, Content, Entry } from '../../schemas/collections.ts';
import type { Reading } from '../../validation/rules/validate-content.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { readContent, withLines } from '../../validation/read/read-content.ts';
import {
  referencesOfBriefing,
  referencesOfPerson,
  referencesOfPlace,
  referencesOfRow,
  type Reference,
} from '../../validation/rules/references.ts';
import { makeArchive, type Archive } from '../model/archive.ts';
import { checkArchive } from '../checks/check-archive.ts';
import { checkDeadLinks } from '../checks/dead-links.ts';
import { readHistory } from '../history/read-history.ts';
import { buildDateOf } from './build-date.ts';
import { checkUnusedFiles } from '../checks/unused-files.ts';
import type { Version } from '../history/version.ts';

/** The archive of a content folder, and every diagnostic that its authors must get. */
export interface CheckedArchive {
  archive: Archive;
  diagnostics: Diagnostic[];
}

const judged = new WeakMap<Content, CheckedArchive>();

/**
 * Reads a content folder and makes the archive of what passed, for those who work outside Astro: the build's judge,
 * the Markdown plugins, the search index. Made again only when a file has changed.
 */
export function readArchive(contentDir: string): CheckedArchive {
  return checkReading(contentDir, readContent(contentDir));
}

/** The archive of a reading; the same one for the same reading. */
function checkReading(contentDir: string, reading: Reading): CheckedArchive {
  let result = judged.get(reading.content);
  if (!result) {
    const { archive, diagnostics } = makeCheckedArchive(reading, readHistory(contentDir, reading.content));
    result = { archive, diagnostics: withLines(contentDir, diagnostics) };
    judged.set(reading.content, result);
  }
  return result;
}

/** The archive of content that was read, with its versions where they are known, and every diagnostic that its authors must get. */
export function makeCheckedArchive({ content, diagnostics }: Reading, history?: Map<string, Version[]>): CheckedArchive {
  const archive = makeArchive(settled(content), buildDateOf(content), history);
  // Only of a whole archive is it known what nothing uses, and which pages it has.
  const loose = diagnostics.length === 0 ? [...checkUnusedFiles(content, archive), ...checkDeadLinks(content, archive)] : [];
  return { archive, diagnostics: [...diagnostics, ...checkArchive(archive), ...loose] };
}

/** What one reading of a content folder gives: its fingerprint, every diagnostic, and the archive if it could be made. */
export function readAndCheck(contentDir: string): { fingerprint: string; diagnostics: Diagnostic[]; archive: Archive | undefined } {
  const reading = readContent(contentDir);
  const { content, diagnostics, fingerprint } = reading;
  // Without briefings there is nothing to contradict, and perhaps no day for which to make an archive.
  if (content.briefings.length === 0 && diagnostics.length > 0) return { fingerprint, diagnostics, archive: undefined };
  return { fingerprint, ...checkReading(contentDir, reading) };
}

/** The content without entries that name others which did not pass; those have their diagnostics already. */
function settled(content: Content): Content {
  const places = content.places.filter(holds(content, referencesOfPlace));
  const people = content.people.filter(holds(content, referencesOfPerson));
  const whole = { ...content, places, people };
  return {
    ...whole,
    briefings: content.briefings.filter(holds(whole, referencesOfBriefing)),
    register: content.register.filter(holds(whole, referencesOfRow)),
  };
}

/** Are all that an entry names among the content? */
function holds<Data>(content: Content, referencesOf: (data: Data) => Reference[]): (entry: Entry<Data>) => boolean {
  const known = Object.fromEntries(Object.entries(content).map(([name, of]) => [name, new Set(of.map(({ id }) => id))])) as Record<
    Collection,
    Set<string>
  >;
  return ({ data }) => referencesOf(data).every(({ id, among }) => among.some((collection) => known[collection].has(id)));
}
