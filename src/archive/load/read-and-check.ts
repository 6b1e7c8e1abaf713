import type { Collection, Content, Entry } from '../../schemas/collections.ts';
import type { Reading } from '../../validation/rules/validate-content.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Instant } from '../../schemas/fields/instant.ts';
import { readContent, withLines } from '../../validation/read/read-content.ts';
import {
  referencesOfBriefing,
  referencesOfPerson,
  referencesOfPlace,
  referencesOfRow,
  type Reference,
} from '../../validation/rules/references.ts';
import { makeArchive, type Archive } from '../model/archive.ts';
import { checkCapitalsAndCodes } from '../checks/capitals-and-country-codes.ts';
import { checkPlacesInCountries } from '../checks/places-in-countries.ts';
import { checkDatesToCome } from '../checks/dates-to-come.ts';
import { adviseEditors } from '../checks/editor-advice.ts';
import { checkArchive } from '../checks/check-archive.ts';
import { checkDeadLinks } from '../checks/dead-links.ts';
import { checkAnchors } from '../checks/anchors.ts';
import { readHistory } from '../history/read-history.ts';
import { buildDateOf, lastPossibleDay } from './build-date.ts';
import { checkUnusedFiles, withoutFilesOfDrafts } from '../checks/unused-files.ts';
import type { Version } from '../history/versions-since.ts';

/** The archive of a content folder, and every diagnostic for its authors. */
export interface CheckedArchive {
  archive: Archive;
  /** The content of which the archive is made, where nothing is wrong with it. */
  content: Content;
  diagnostics: Diagnostic[];
}

const checkedArchives = new WeakMap<Content, CheckedArchive>();

/**
 * Reads a content folder and makes the archive from its valid files, for callers outside Astro: the check of a build, the Markdown
 * plugins, the search index. Makes it again only after a file has changed.
 */
export function readArchive(contentDir: string): CheckedArchive {
  return checkReading(contentDir, readContent(contentDir));
}

/** Makes and checks the archive of a reading, once for each reading. */
function checkReading(contentDir: string, reading: Reading, site?: string): CheckedArchive {
  let result = checkedArchives.get(reading.content);
  if (!result) {
    const checked = makeCheckedArchive(reading, readHistory(contentDir, reading.content), contentDir, site);
    result = { ...checked, diagnostics: withLines(contentDir, checked.diagnostics) };
    checkedArchives.set(reading.content, result);
  }
  return result;
}

/** Makes the archive from content that was read, with its versions where known, and collects every diagnostic for its authors. */
export function makeCheckedArchive(
  { content, diagnostics, drafts }: Reading,
  history?: Map<string, Version[]>,
  contentDir?: string,
  site?: string,
): CheckedArchive {
  const today = buildDateOf(content, contentDir);
  const archive = makeArchive(withValidReferences(content), today, history);
  // Which files are unused and which pages exist is known only where every file passed.
  const completeOnly =
    diagnostics.length === 0
      ? [...checkUnusedFiles(content, archive, drafts), ...checkDeadLinks(content, archive, site), ...checkAnchors(archive)]
      : [];
  const published = diagnostics.length === 0 ? withoutFilesOfDrafts(content, archive, drafts) : content;
  return {
    archive: published === content ? archive : makeArchive(published, today, history),
    content: published,
    diagnostics: [
      ...diagnostics,
      ...checkArchive(archive),
      ...checkCapitalsAndCodes(content),
      ...checkPlacesInCountries(content),
      ...checkDatesToCome(content, lastPossibleDay(archive.today)),
      ...completeOnly,
    ],
  };
}

/** A briefing under embargo that is not in the archive. */
export interface Waiting {
  id: string;
  /** The moment at which the embargo ends. */
  until: Instant;
}

/** What one reading of a content folder found; no archive and no content where none could be made. */
export interface CheckedReading extends Partial<Pick<CheckedArchive, 'archive' | 'content'>> {
  fingerprint: string;
  diagnostics: Diagnostic[];
  waiting: Waiting[];
}

/** Reads a content folder once: its fingerprint, every diagnostic for its authors, and the archive where one could be made. `site` is the address of the site. */
export function readAndCheck(contentDir: string, site: string): CheckedReading {
  const reading = readContent(contentDir);
  const { content, diagnostics, fingerprint, drafts } = reading;
  const waiting = drafts.flatMap(({ id, fields: { draft, embargo } }) => (draft || embargo === undefined ? [] : [{ id, until: embargo }]));
  // Without a valid briefing nothing can be contradicted, and the build date may be unknown.
  if (content.briefings.length === 0 && diagnostics.length > 0) return { fingerprint, diagnostics, waiting };
  return { fingerprint, waiting, ...checkReading(contentDir, reading, site) };
}

/** What an editor should know of a content folder although nothing is wrong with it; with its line where it `isListed`, for lines take time. */
export function readAdvice(contentDir: string, archive: Archive, isListed: (diagnostic: Diagnostic) => boolean): Diagnostic[] {
  const { listed = [], others = [] } = Object.groupBy(adviseEditors(archive), (it) => (isListed(it) ? 'listed' : 'others'));
  return [...withLines(contentDir, listed), ...others];
}

/** Whether a reading of a content folder leaves drafts out. */
export const leavesDraftsOut = (contentDir: string): boolean => readContent(contentDir).drafts.length > 0;

/** The content without entries that refer to invalid ones, which have their diagnostics already. */
function withValidReferences(content: Content): Content {
  const places = content.places.filter(hasValidReferences(content, referencesOfPlace));
  const people = content.people.filter(hasValidReferences(content, referencesOfPerson));
  const withEntities = { ...content, places, people };
  return {
    ...withEntities,
    briefings: content.briefings.filter(hasValidReferences(withEntities, referencesOfBriefing)),
    register: content.register.filter(hasValidReferences(withEntities, referencesOfRow)),
  };
}

/** Makes a predicate that tells whether everything an entry refers to is in the content. */
function hasValidReferences<Data>(content: Content, referencesOf: (data: Data) => Reference[]): (entry: Entry<Data>) => boolean {
  const known = Object.fromEntries(
    Object.entries(content).map(([name, entries]) => [name, new Set(entries.map(({ id }) => id))]),
  ) as Record<Collection, Set<string>>;
  return ({ data }) => referencesOf(data).every(({ id, among }) => among.some((collection) => known[collection].has(id)));
}
