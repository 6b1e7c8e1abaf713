import { compareText } from '../../compare-text.ts';
import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { Collection, Content, Entry } from '../../schemas/collections.ts';
import type { RegisterRow } from '../../schemas/register.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { toDiagnostic, type FieldFinding } from '../diagnostics/field-finding.ts';
import { openParsedFileCache, type ParsedFileCache } from '../read/parsed-file-cache.ts';
import { parseFile, type ParsedFile } from '../read/parsed-file.ts';
import type { RawFile } from '../read/raw-files.ts';
import { briefingFields, checkBody } from './body-of-file.ts';
import { checkFields } from './rules-by-collection.ts';
import type { KnownFiles } from './references.ts';
import { nameKey } from './guess-id.ts';
import { isLeftOut } from './drafts.ts';
import { buildInstant } from '../../build-context.ts';
import { checkFileNames } from './file-names.ts';
import { checkFormerIds } from './former-ids-and-keys.ts';
import { checkRow, compareRows, familiesOfPeople, namesOfPeople } from './register-rows.ts';
import { checkRepeatedValues } from './repeated-values.ts';
import { checkTermDates } from './term-dates.ts';
import { checkVisitOrder } from './visit-order.ts';

/** The valid entries of a content folder, and a diagnostic for every mistake. */
export interface Reading {
  content: Content;
  diagnostics: Diagnostic[];
  /** What could be read of the drafts that were left out. What they need is no unused file. */
  drafts: LeftOutDraft[];
}

/** A draft or a briefing under embargo that is not in the content: its id, its valid fields, and its Markdown. */
export interface LeftOutDraft {
  id: string;
  fields: PartialBriefing;
  body: string;
}

/**
 * Validates all files of a content folder, each by itself, unless the `cache` has it, and against the others. Passes on the diagnostics that
 * it is given with the files. Drafts that are left out, and briefings under embargo at the moment `now`, are nobody's mistake, and files that name them name nothing.
 */
export function validateContent(
  listed: { files: RawFile[]; diagnostics: Diagnostic[] },
  {
    cache = openParsedFileCache(new Map()),
    drafts = 'left out',
    now = buildInstant(),
  }: { cache?: ParsedFileCache; drafts?: 'shown' | 'left out'; now?: number } = {},
): Reading {
  const read = listed.files.map((raw) => readFile(raw, cache, now));
  const shown = drafts === 'shown' ? read : read.filter((it) => !it.isDraft);
  const raw = shown.map((it) => it.raw);
  const diagnostics = [...listed.diagnostics, ...checkFileNames(raw), ...shown.flatMap((it) => it.diagnostics)];
  const draftIds = new Set(read.filter((it) => it.isDraft).map((it) => it.raw.id));
  // The row of a visit stays until its briefing is published.
  const files = shown
    .flatMap((it) => it.files)
    .filter((it) => it.raw.collection !== 'register' || !draftIds.has(it.raw.id) || drafts === 'left out');
  const ids = idsByCollection(raw);
  const names = namesByCollection(files);
  const known: KnownFiles = {
    idsIn: (collection) => ids.get(collection) ?? new Set(),
    idsByName: (collection) => names.get(collection) ?? new Map(),
  };
  for (const file of files) {
    const ownMistakes = cache.wasFound(file) ? [] : checkFileAlone(file);
    if (file.isValid && ownMistakes.length === 0) cache.keep(file);
    const findings = checkFields(file, known);
    diagnostics.push(...findings.map((finding) => toDiagnostic(file, finding)), ...ownMistakes);
  }
  const acrossFiles = [...checkRegister(files), ...checkFormerIds(files), ...checkOrder(files)];
  diagnostics.push(...acrossFiles.map(({ file, finding }) => toDiagnostic(file, finding)));
  const leftOut = drafts === 'shown' ? [] : read.filter((it) => it.isDraft).flatMap((it) => it.files);
  return {
    content: contentOf(files),
    diagnostics,
    drafts: leftOut.map(({ raw: { id }, fields, parts }) => ({ id, fields, body: parts.body })),
  };
}

/** A file with what could be read of it; a register has a parsed file for each row. */
interface ReadFile {
  raw: RawFile;
  files: ParsedFile[];
  diagnostics: Diagnostic[];
  isDraft: boolean;
}

function readFile(raw: RawFile, cache: ParsedFileCache, now: number): ReadFile {
  const diagnostics: Diagnostic[] = [];
  const files = [cache.find(raw) ?? parseFile(raw, diagnostics)].flat();
  return { raw, files, diagnostics, isDraft: isLeftOut(raw, files[0], now) };
}

function idsByCollection(files: RawFile[]): Map<Collection, Set<string>> {
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  return new Map([...byCollection].map(([collection, members]) => [collection, new Set(members.map(({ id }) => id))]));
}

/** The ids of each collection by all that their files are called, as `nameKey` writes it. */
function namesByCollection(files: ParsedFile[]): Map<Collection, Map<string, Set<string>>> {
  const byCollection = new Map<Collection, Map<string, Set<string>>>();
  for (const { raw, fields } of files) {
    if (raw.collection === 'register') continue;
    const byName = byCollection.get(raw.collection) ?? new Map<string, Set<string>>();
    byCollection.set(raw.collection, byName);
    for (const name of namesOf(fields)) byName.set(nameKey(name), (byName.get(nameKey(name)) ?? new Set()).add(raw.id));
  }
  return byCollection;
}

function namesOf({ name, short, family, adjective, iso, aliases = [], names = [], formerly = [] }: NamedFields): string[] {
  return [name, short, family, adjective, iso, ...aliases, ...formerly, ...names.map(({ text }) => text)].filter(
    (text) => text !== undefined && nameKey(text) !== '',
  ) as string[];
}

/** All that a file of some collection may be called. */
interface NamedFields {
  name?: string;
  short?: string;
  family?: string;
  adjective?: string;
  iso?: string;
  aliases?: string[];
  names?: { text: string }[];
  formerly?: string[];
}

/** Checks what does not depend on other files; the result may be kept until the file changes. */
const checkFileAlone = (file: ParsedFile): Diagnostic[] => [
  ...[...checkTermDates(file.fields), ...checkRepeatedValues(file.fields)].map((finding) => toDiagnostic(file, finding)),
  ...checkBody(file),
];

/** A finding, with the file in which it was made. */
interface LocatedFinding {
  file: ParsedFile;
  finding: FieldFinding;
}

function checkRegister(files: ParsedFile[]): LocatedFinding[] {
  const filesIn = (collection: Collection) => files.filter(({ raw }) => raw.collection === collection);
  const rows = filesIn('register');
  const people = filesIn('people').map(({ raw, fields }) => ({ id: raw.id, fields }));
  const known = {
    briefings: new Set(filesIn('briefings').map(({ raw }) => raw.id)),
    peopleByName: namesOfPeople(people),
    peopleByFamily: familiesOfPeople(people),
    countryByPlace: new Map(filesIn('places').map(({ raw, fields }) => [raw.id, String(fields['country'])])),
  };
  return [
    ...rows.flatMap((file) => checkRow(file.fields as Partial<RegisterRow>, known).map((finding) => ({ file, finding }))),
    ...compareRows(rows),
  ];
}

function checkOrder(files: ParsedFile[]): LocatedFinding[] {
  const visits = files.flatMap((file) => {
    const { visit } = briefingFields(file) ?? {};
    return visit ? [{ file, id: file.raw.id, visit }] : [];
  });
  return checkVisitOrder(visits).flatMap(({ id, finding }) => {
    const { file } = visits.find((visit) => visit.id === id) ?? {};
    return file ? [{ file, finding }] : [];
  });
}

function contentOf(files: ParsedFile[]): Content {
  const entriesIn = <Name extends Collection>(name: Name) =>
    files
      .filter(({ raw, isValid }) => isValid && raw.collection === name)
      .map(({ raw, parts, fields, bodyParts }): Entry<unknown> => ({
        id: raw.id,
        file: raw.file,
        data: fields,
        body: parts.body,
        bodyParts,
        ...(name === 'register' ? { line: parts.bodyLine } : { bodyLine: parts.bodyLine }),
      }))
      .sort((a, b) => compareText(a.id, b.id)) as Content[Name];
  return {
    briefings: entriesIn('briefings'),
    people: entriesIn('people'),
    countries: entriesIn('countries'),
    places: entriesIn('places'),
    organisations: entriesIn('organisations'),
    topics: entriesIn('topics'),
    register: entriesIn('register'),
    pages: entriesIn('pages'),
    search: entriesIn('search'),
  };
}
