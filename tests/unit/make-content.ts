import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { COLLECTIONS, type Collection, type Content } from '../../src/schemas/collections.ts';
import { readRawFiles, type RawFile } from '../../src/validation/read/raw-files.ts';
import { validateContent } from '../../src/validation/rules/validate-content.ts';
import { REGISTER_COLUMNS } from '../../src/schemas/register.ts';
import { formatDiagnostics } from '../../src/validation/diagnostics/diagnostic.ts';

/** Writes shared objects out in full, because the check refuses YAML's anchors and aliases. */
const NO_ALIASES = { aliasDuplicateObjects: false };

/** The fields of one file as an editor would write them; a field that is `undefined` is left out. */
type Fields = Record<string, unknown>;

/** The fields of a briefing that matter to a test; the others are filled in. The visit begins on the date at the start of the id. */
export interface BriefingFields extends Fields {
  id: string;
  visit?: Fields;
  body?: string;
}

/** What a test adds to the invented world of `fixtures/world`, or puts in place of its files, by collection. */
export interface ContentFields extends Partial<Record<Exclude<Collection, 'briefings' | 'register'>, Record<string, Fields>>> {
  briefings?: BriefingFields[];
  register?: RowFields[];
}

/** The cells of a row that matter to a test; the others are filled in. The visit starts on the date at the start of the id. */
export type RowFields = Partial<Record<(typeof REGISTER_COLUMNS)[number], string>> & { id: string };

/** The files of the invented world, which has one briefing. */
export const WORLD: RawFile[] = readRawFiles(fileURLToPath(new URL('../fixtures/world', import.meta.url))).files;

/** The content of the world without its briefing and with the given content. Throws the diagnostics if there are any. */
export function makeContent(fields: ContentFields): Content {
  const { content, diagnostics } = validateContent({ files: makeFiles(fields), diagnostics: [] });
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
  return content;
}

/** The files of the world without its briefing and with the given content, not yet validated. */
export function makeFiles({ briefings = [], register = [], ...others }: ContentFields): RawFile[] {
  const changed = [
    ...(register.length > 0 ? [rawFile('register', 'visits', tableText(register))] : []),
    ...briefings.map((briefing) => rawFile('briefings', briefing.id, briefingText(briefing))),
    ...Object.entries(others).flatMap(([folder, files]) =>
      Object.entries(files).map(([id, fields]) => rawFile(folder as Collection, id, stringify(fields, NO_ALIASES))),
    ),
  ];
  const unchanged = WORLD.filter(({ collection, file }) => collection !== 'briefings' && !changed.some((other) => other.file === file));
  return [...unchanged, ...changed];
}

/** A file of the content folder. */
export function rawFile(collection: Collection, id: string, text: string): RawFile {
  return { collection, id, file: `${collection}/${id}${COLLECTIONS[collection].ending}`, text };
}

/** The field of a visit that says who travelled. */
export const visitors = (...people: string[]): Fields => ({ visitors: people.map((person) => ({ person })) });

/** The field of a visit that says who received the visitors. */
export const hosts = (...people: string[]): Fields => ({ hosts: people.map((person) => ({ person })) });

/** The field of a visit that says which places it led to. */
export const stops = (...places: string[]): Fields => ({ stops: places.map((place) => ({ place })) });

/** The fields of a visit that has not taken place. */
export const plannedVisit = (state: 'announced' | 'postponed' | 'cancelled', day: string): Fields => ({
  state,
  planned: day,
  from: undefined,
});

/** The text of a register file with the given rows. */
export function tableText(rows: RowFields[]): string {
  const lines = rows.map((row): string[] => {
    const cells: Record<string, string | undefined> = {
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
    return REGISTER_COLUMNS.map((column) => `"${cells[column] ?? ''}"`);
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
  return `---\n${stringify(front, NO_ALIASES)}---\n\n${body}\n`;
}
