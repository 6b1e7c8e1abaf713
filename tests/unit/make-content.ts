import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { COLLECTIONS, type Collection, type Content } from '../../src/schemas/collections.ts';
import { readRawFiles, type RawFile } from '../../src/validation/read/raw-files.ts';
import { validateContent } from '../../src/validation/rules/validate-content.ts';
import { REGISTER_COLUMNS } from '../../src/schemas/register.ts';
import { formatDiagnostics } from '../../src/validation/diagnostics/diagnostic.ts';

/** The fields of one file as an editor would write them; one set to `undefined` is left out. */
type Fields = Record<string, unknown>;

/** A briefing by what matters of it; the rest is filled in. Its day of arrival is the date with which the id begins. */
export interface BriefingFields extends Fields {
  id: string;
  visit?: Fields;
  body?: string;
}

/** What a test adds to the invented world of `fixtures/world`, or puts in the place of its files. */
export interface Cast extends Partial<Record<Exclude<Collection, 'briefings' | 'register'>, Record<string, Fields>>> {
  briefings?: BriefingFields[];
  register?: RowFields[];
}

/** A row of the register by what matters of it; the rest is filled in. Its start is the date with which the id begins. */
export type RowFields = Partial<Record<(typeof REGISTER_COLUMNS)[number], string>> & { id: string };

/** The world with its one briefing, as files. */
export const WORLD: RawFile[] = readRawFiles(fileURLToPath(new URL('../fixtures/world', import.meta.url))).files;

/** Content that passed: the world's people, places and so on, and the given briefings. Throws the diagnostics if there are any. */
export function makeContent(cast: Cast): Content {
  const { content, diagnostics } = validateContent({ files: makeFiles(cast), diagnostics: [] });
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
  return content;
}

/** The same as files that have not been judged yet. */
export function makeFiles({ briefings = [], register = [], ...others }: Cast): RawFile[] {
  const changed = [
    ...(register.length > 0 ? [rawFile('register', 'visits', tableText(register))] : []),
    ...briefings.map((it) => rawFile('briefings', it.id, briefingText(it))),
    ...Object.entries(others).flatMap(([folder, files]) =>
      Object.entries(files).map(([id, fields]) => rawFile(folder as Collection, id, stringify(fields))),
    ),
  ];
  const kept = WORLD.filter(({ collection, file }) => collection !== 'briefings' && !changed.some((it) => it.file === file));
  return [...kept, ...changed];
}

/** A file of the content folder. */
export function rawFile(collection: Collection, id: string, text: string): RawFile {
  return { collection, id, file: `${collection}/${id}${COLLECTIONS[collection].ending}`, text };
}

/** Who travelled, for `visit`. */
export const visitors = (...people: string[]): Fields => ({ visitors: people.map((person) => ({ person })) });

/** Who received them, for `visit`. */
export const hosts = (...people: string[]): Fields => ({ hosts: people.map((person) => ({ person })) });

/** Where it led, for `visit`. */
export const stops = (...places: string[]): Fields => ({ stops: places.map((place) => ({ place })) });

/** A visit that has not taken place, for `visit`. */
export const planned = (state: 'announced' | 'postponed' | 'cancelled', day: string): Fields => ({ state, planned: day, from: undefined });

/** Rows as the text of a register file. */
export function tableText(rows: RowFields[]): string {
  const lines = rows.map((row): string[] => {
    const whole: Record<string, string | undefined> = {
      visitor: 'anna-berg',
      country: 'norland',
      to: 'sudonia',
      start: /^\d{4}(-\d{2}){0,2}/.exec(row.id)?.[0],
      kind: 'official',
      state: 'concluded',
      'source title': 'What the Gazette wrote',
      publisher: 'The Gazette',
      ...row,
    };
    return REGISTER_COLUMNS.map((column) => `"${whole[column] ?? ''}"`);
  });
  return [REGISTER_COLUMNS, ...lines].map((cells) => cells.join(',')).join('\n');
}

function briefingText({ id, visit, body = 'The two sides spoke of trade.[@gazette]', ...fields }: BriefingFields): string {
  const front = {
    title: `The visit ${id}`,
    summary: 'What happened.',
    published: '2026-01-01',
    byline: 'The desk',
    glance: ['One thing.', 'Another.', 'A third.'],
    visit: {
      state: 'concluded',
      kind: 'official',
      ...visitors('anna-berg'),
      ...hosts('bruno-costa'),
      ...stops('sudopol'),
      from: /^\d{4}(-\d{2}){0,2}/.exec(id)?.[0],
      ...visit,
    },
    topics: ['trade'],
    sources: [{ key: 'gazette', title: 'What the Gazette wrote', publisher: 'The Gazette' }],
    ...fields,
  };
  return `---\n${stringify(front)}---\n\n${body}\n`;
}
