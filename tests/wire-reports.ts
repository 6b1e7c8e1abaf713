import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { makeArchive, type Archive } from '../src/archive/model/archive.ts';
import type { Collection } from '../src/schemas/collections.ts';
import { formatDiagnostics } from '../src/validation/diagnostics/diagnostic.ts';
import type { RawFile } from '../src/validation/read/raw-files.ts';
import { validateContent } from '../src/validation/rules/validate-content.ts';
import { extractReport, type Extraction } from '../src/drafting/report/extract-report.ts';
import { readReport } from '../src/drafting/report/read-report.ts';

/** Where the reports are. */
export const FOLDER = 'tests/fixtures/wire-reports';

/**
 * The reports that the reader was built with, those that were put aside then, and those written afterwards, a set at a time. Each of the later sets
 * was read once before anything was mended for it: `styles` with a precision of 0.84 and a recall of 0.58, `further` with 0.95 and 0.44,
 * `last` with 0.95 and 0.89.
 */
export const SETS = ['practice', 'aside', 'later', 'styles', 'further', 'last'] as const;

/** The fields that are measured. */
const FIELDS = [
  ...['visitors', 'hosts', 'places', 'from', 'to', 'state', 'origin', 'firstSince', 'quotes', 'figures'],
  ...['promises', 'documents', 'people', 'organisations', 'topics'],
];

/** How many values of a field are right, found, and wanted; and which are wrong or missing. */
export interface Score {
  right: number;
  found: number;
  wanted: number;
  mistakes: string[];
}

/** The archive with which the reports are read: the invented world of `lexicon.yaml`. */
export function lexicon(): Archive {
  const { content, diagnostics } = validateContent({ files: lexiconFiles(), diagnostics: [] });
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
  return makeArchive(content, '2026-01-01');
}

/** The files of that world. */
export function lexiconFiles(): RawFile[] {
  const listed = parse(readFileSync(join(FOLDER, 'lexicon.yaml'), 'utf8')) as Record<Collection, Record<string, object>>;
  return Object.entries(listed).flatMap(([folder, files]) =>
    Object.entries(files).map(([id, fields]) => ({
      collection: folder as Collection,
      id,
      file: `${folder}/${id}.yaml`,
      text: stringify(fields),
    })),
  );
}

/** The scores of all fields together. */
export function totalOf(scores: Map<string, Score>): Omit<Score, 'mistakes'> {
  const sum = (part: 'right' | 'found' | 'wanted') => [...scores.values()].reduce((total, score) => total + score[part], 0);
  return { right: sum('right'), found: sum('found'), wanted: sum('wanted') };
}

/** Measures what is found in the reports of a set, field by field. */
export function measureReports(set: (typeof SETS)[number], archive = lexicon()): Map<string, Score> {
  const scores = new Map(FIELDS.map((field) => [field, { right: 0, found: 0, wanted: 0, mistakes: new Array<string>() }]));
  const names = readdirSync(join(FOLDER, set)).filter((file) => file.endsWith('.txt'));
  for (const name of names.sort()) {
    const report = readReport(readFileSync(join(FOLDER, set, name)));
    if ('problem' in report) throw new Error(`${name}: ${report.problem}`);
    const expected = parse(readFileSync(join(FOLDER, set, name.replace('.txt', '.yaml')), 'utf8')) as Record<string, Value | Value[]>;
    const facts = factsOf(extractReport(report, archive));
    for (const [field, score] of scores) {
      const wanted = listOf(expected[field] ?? (field === 'state' ? 'concluded' : undefined));
      const found = (facts[field] ?? []).map((it) => it.trim());
      const right = found.filter((value) => wanted.includes(value)).length;
      score.right += right;
      score.found += found.length;
      score.wanted += wanted.length;
      const wrong = found.filter((value) => !wanted.includes(value)).map((value) => `${name}: + ${value}`);
      score.mistakes.push(...wrong, ...wanted.filter((value) => !found.includes(value)).map((value) => `${name}: - ${value}`));
    }
  }
  return scores;
}

/** The facts of a report in the short form of the expected ones. */
function factsOf({ visit, from, to, state, origin, firstSince, actors, ...found }: Extraction): Record<string, string[]> {
  const nameOf = (actor: { known?: { id: string } | undefined; name: string } | undefined) => actor?.known?.id ?? actor?.name ?? '';
  return {
    visitors: visit?.visitors.map(({ value }) => nameOf(value)) ?? [],
    hosts: visit?.hosts.map(({ value }) => nameOf(value)) ?? [],
    places: visit?.places.map(({ value }) => value.id) ?? [],
    from: from ? [from.value] : [],
    to: to ? [to.value] : [],
    state: state ? [state.value] : [],
    origin: origin ? [origin.value.id] : [],
    firstSince: firstSince ? [firstSince.value.since] : [],
    quotes: found.quotes.map(
      ({ words, speaker }) => `${nameOf(speaker)} | ${(words.match(/[\p{L}\p{N}’'-]+/gu) ?? []).slice(0, 4).join(' ')}`,
    ),
    figures: found.figures.map(({ value, unit, by }) => `${value} ${unit} | ${nameOf(by)}`),
    promises: found.promises.map(
      ({ kind, by, due, target }) => `${[kind, kind === 'counted' ? target?.value : due].filter(Boolean).join(' ')} | ${by.join(' ')}`,
    ),
    documents: found.documents.map(
      ({ kind }) => `${kind} | ${[visit?.country.id, ...(visit?.visitors.map(({ value }) => value.side) ?? [])].sort().join(' ')}`,
    ),
    people: actors.map(nameOf),
    organisations: found.organisations.map(({ value }) => value.id),
    topics: found.topics.map(({ value }) => value.id),
  };
}

const listOf = (value: Value | Value[] | undefined): string[] => (value === undefined ? [] : [value].flat().map((it) => String(it).trim()));

/** A year is a number in YAML. */
type Value = string | number;
