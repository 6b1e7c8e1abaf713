import { COLLECTIONS, type Collection } from '../../src/schemas/collections.ts';
import type { RawFile } from '../../src/validation/read/raw-files.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { formatPath } from '../../src/validation/diagnostics/field-path.ts';
import { validateShape } from '../../src/validation/read/validate-shape.ts';
import { schemaFieldAt, schemaFields, FULL_WORLD, checkFiles, valuePathsIn, type ValuePath } from '../unit/full-world.ts';
import { partsOf, put } from './parts-of-file.ts';
import { BODY_PLANTINGS, PLANTINGS } from './plantings.ts';

/** A field of a collection, and where the full world has it. */
export interface Field {
  /** The collection and the path without indexes: `briefings: commitments[].what`. */
  name: string;
  raw?: RawFile | undefined;
  path: ValuePath;
}

/** What came of planting texts in a field. */
export interface Outcome {
  field: Field;
  /** The diagnostics for the texts that were refused, by the names of the texts. */
  refused: Map<string, Diagnostic[]>;
  /** The names of the texts that were not refused. */
  passed: string[];
}

const BODY: ValuePath = ['body'];

/** Every field of every collection, from the schemas, and the bodies. */
export const FIELDS: Field[] = (Object.keys(COLLECTIONS) as Collection[]).flatMap((collection) => {
  const files = FULL_WORLD.filter((raw) => raw.collection === collection);
  const written = files.flatMap((raw) => valuePathsIn(partsOf(raw).fields).map((path) => ({ raw, path })));
  const fields = schemaFields(COLLECTIONS[collection].schema).map((field) => ({
    name: `${collection}: ${field}`,
    path: [],
    ...written.findLast(({ path }) => schemaFieldAt(collection === 'register' ? path.slice(1) : path) === field),
  }));
  return [...fields, ...(COLLECTIONS[collection].ending === '.md' ? [{ name: `${collection}: body`, raw: files[0], path: BODY }] : [])];
});

/**
 * Plants every text in a field. Texts that its schema alone refuses are set aside; the others are planted together, and one by one only
 * if that gives diagnostics.
 */
export function plantIn(field: Field): Outcome {
  const { raw, path } = field;
  if (!raw) throw new Error(`The full world has no ${field.name}.`);
  const refused = new Map<string, Diagnostic[]>();
  const names = Object.keys(path === BODY ? BODY_PLANTINGS : PLANTINGS);
  const judge = (diagnostics: Diagnostic[], name: string) => (diagnostics.length > 0 ? refused.set(name, diagnostics) : undefined);
  if (path !== BODY) for (const name of names) judge(diagnosticsByShape(raw, path, textOf(path, [name])), name);
  const left = names.filter((name) => !refused.has(name));
  if (diagnosticsWith(planted(raw, new Map([[path, textOf(path, left)]]))).length > 0) {
    for (const name of left) judge(diagnosticsWith(planted(raw, new Map([[path, textOf(path, [name])]]))), name);
  }
  return { field, refused, passed: left.filter((name) => !refused.has(name)) };
}

/** The diagnostics that the schema alone gives for a text in a field. */
function diagnosticsByShape(raw: RawFile, path: ValuePath, text: string): Diagnostic[] {
  const { fields } = partsOf(raw);
  put(fields, path, text);
  const values = raw.collection === 'register' ? filled((fields as Record<string, string>[])[Number(path[0])]) : fields;
  const shape = validateShape<unknown>(COLLECTIONS[raw.collection].schema, raw.file, { values, body: '', bodyLine: 1, lineOf: () => 1 });
  return 'diagnostics' in shape ? shape.diagnostics : [];
}

/** The diagnostics for the full world with a changed file. */
const diagnosticsWith = (changed: RawFile): Diagnostic[] =>
  checkFiles(FULL_WORLD.map((raw) => (raw.file === changed.file ? changed : raw))).diagnostics;

/** Whether a diagnostic is about a field, or about one around or inside it. */
export function isAbout({ raw, path }: Field, diagnostic: Diagnostic): boolean {
  const field = formatPath(raw?.collection === 'register' ? path.slice(1) : path);
  return diagnostic.file === raw?.file && (field.startsWith(diagnostic.field) || diagnostic.field.startsWith(field));
}

/** The files of the full world with all texts that were not refused; each planted field has a number of its own, where it takes one. */
export function plantedFiles(outcomes: Outcome[]): RawFile[] {
  const byFile = Map.groupBy(
    outcomes.filter(({ passed }) => passed.length > 0),
    ({ field }) => field.raw,
  );
  return [...byFile].flatMap(([raw, of]) => {
    if (!raw) return [];
    const plant = (judge: Judge) =>
      planted(raw, new Map(of.map((outcome) => [outcome.field.path, fittingText(raw, outcome, outcomes.indexOf(outcome), judge)])));
    const file = plant(diagnosticsByShape);
    return diagnosticsWith(file).length === 0 ? file : plant((_, path, text) => diagnosticsWith(planted(raw, new Map([[path, text]]))));
  });
}

type Judge = (raw: RawFile, path: ValuePath, text: string) => Diagnostic[];

/**
 * The texts that were not refused in a field, with its number; as many as fit where its length is limited, beginning at another in each
 * field. A field of one word has one text and no number.
 */
function fittingText(raw: RawFile, { field: { path }, passed }: Outcome, number: number, judge: Judge): string {
  const first = number % passed.length;
  const names = [...passed.slice(first), ...passed.slice(0, first)];
  const text = () => textOf(path, names, `No ${number} `);
  const isRefused = () => path !== BODY && judge(raw, path, text()).length > 0;
  while (names.length > 1 && isRefused()) names.pop();
  return isRefused() ? textOf(path, names) : text();
}

/** Joins planted texts: in a body as paragraphs with a note each, elsewhere with spaces. */
const textOf = (path: ValuePath, names: string[], before = ''): string =>
  path === BODY
    ? names.map((name) => `${BODY_PLANTINGS[name] ?? ''}[@gazette]`).join('\n\n')
    : before + names.map((name) => PLANTINGS[name as keyof typeof PLANTINGS]).join(' ');

/** The file with other texts in some of its fields. The name of a person keeps the part that texts use, which must be in it. */
function planted(raw: RawFile, texts: Map<ValuePath, string>): RawFile {
  const { fields, body, print } = partsOf(raw);
  for (const [path, text] of texts) if (path !== BODY) put(fields, path, text);
  const { name, family } = fields as { name?: unknown; family?: unknown };
  if (raw.collection === 'people' && typeof name === 'string' && typeof family === 'string' && !name.includes(family))
    put(fields, ['name'], `${name} ${family}`);
  return { ...raw, text: print(fields, `${body}\n${texts.get(BODY) ?? ''}\n`) };
}

/** The cells of a row that are not empty. */
const filled = (row: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
