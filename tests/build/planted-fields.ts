import { COLLECTIONS, type Collection } from '../../src/schemas/collections.ts';
import type { RawFile } from '../../src/validation/read/raw-files.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { formatPath } from '../../src/validation/diagnostics/field-path.ts';
import { validateShape } from '../../src/validation/read/validate-shape.ts';
import { fieldOf, fieldsOf, FULL_WORLD, judged, waysIn, type Way } from '../unit/full-world.ts';
import { partsOf, put } from './parts-of-file.ts';
import { BODY_PLANTINGS, PLANTINGS } from './plantings.ts';

/** A field of a type of content, and where the full world has it. */
export interface Field {
  /** `briefings: commitments[].what` */
  name: string;
  raw?: RawFile | undefined;
  way: Way;
}

/** What came of planting in a field. */
export interface Outcome {
  field: Field;
  /** The diagnostics for what was refused, by what it tries. */
  refused: Map<string, Diagnostic[]>;
  /** What was not refused. */
  passed: string[];
}

const BODY: Way = ['body'];

/** Every field of every type of content, as the schemas have them, and the texts. */
export const FIELDS: Field[] = (Object.keys(COLLECTIONS) as Collection[]).flatMap((collection) => {
  const files = FULL_WORLD.filter((raw) => raw.collection === collection);
  const written = files.flatMap((raw) => waysIn(partsOf(raw).fields).map((way) => ({ raw, way })));
  const fields = fieldsOf(COLLECTIONS[collection].schema).map((field) => ({
    name: `${collection}: ${field}`,
    way: [],
    ...written.findLast(({ way }) => fieldOf(collection === 'register' ? way.slice(1) : way) === field),
  }));
  return [...fields, ...(COLLECTIONS[collection].ending === '.md' ? [{ name: `${collection}: body`, raw: files[0], way: BODY }] : [])];
});

/** Plants everything in a field and tells what came of it: what its schema passes is judged together, and each by itself only if it must be. */
export function plantIn(field: Field): Outcome {
  const { raw, way } = field;
  if (!raw) throw new Error(`The full world has no ${field.name}.`);
  const refused = new Map<string, Diagnostic[]>();
  const names = Object.keys(way === BODY ? BODY_PLANTINGS : PLANTINGS);
  const judge = (diagnostics: Diagnostic[], name: string) => (diagnostics.length > 0 ? refused.set(name, diagnostics) : undefined);
  if (way !== BODY) for (const name of names) judge(diagnosticsByShape(raw, way, textOf(way, [name])), name);
  const left = names.filter((name) => !refused.has(name));
  if (diagnosticsWith(planted(raw, new Map([[way, textOf(way, left)]]))).length > 0) {
    for (const name of left) judge(diagnosticsWith(planted(raw, new Map([[way, textOf(way, [name])]]))), name);
  }
  return { field, refused, passed: left.filter((name) => !refused.has(name)) };
}

/** The diagnostics for a text in a field as the schema by itself has them. */
function diagnosticsByShape(raw: RawFile, way: Way, text: string): Diagnostic[] {
  const { fields } = partsOf(raw);
  put(fields, way, text);
  const values = raw.collection === 'register' ? filled((fields as Record<string, string>[])[Number(way[0])]) : fields;
  const shape = validateShape<unknown>(COLLECTIONS[raw.collection].schema, raw.file, { values, body: '', bodyLine: 1, lineOf: () => 1 });
  return 'diagnostics' in shape ? shape.diagnostics : [];
}

/** The diagnostics for the full world with a file in the place of its namesake. */
const diagnosticsWith = (changed: RawFile): Diagnostic[] =>
  judged(FULL_WORLD.map((raw) => (raw.file === changed.file ? changed : raw))).diagnostics;

/** Is a diagnostic about a field, or about one around or inside it? */
export function isAbout({ raw, way }: Field, diagnostic: Diagnostic): boolean {
  const field = formatPath(raw?.collection === 'register' ? way.slice(1) : way);
  return diagnostic.file === raw?.file && (field.startsWith(diagnostic.field) || diagnostic.field.startsWith(field));
}

/** The files of the full world with everything in them that was not refused, each text with a number of its own. */
export function plantedFiles(outcomes: Outcome[]): RawFile[] {
  const byFile = Map.groupBy(
    outcomes.filter(({ passed }) => passed.length > 0),
    ({ field }) => field.raw,
  );
  return [...byFile].flatMap(([raw, of]) => {
    const texts = of.map((outcome): [Way, string] => [
      outcome.field.way,
      textOf(outcome.field.way, outcome.passed, `No ${outcomes.indexOf(outcome)} `),
    ]);
    return raw ? planted(raw, new Map(texts)) : [];
  });
}

/** Plantings as one text: in a body a paragraph each, with its note. */
const textOf = (way: Way, names: string[], before = ''): string =>
  way === BODY
    ? names.map((name) => `${BODY_PLANTINGS[name] ?? ''}[@gazette]`).join('\n\n')
    : before + names.map((name) => PLANTINGS[name as keyof typeof PLANTINGS]).join(' ');

/** A file with other texts in some of its fields. */
function planted(raw: RawFile, texts: Map<Way, string>): RawFile {
  const { fields, body, print } = partsOf(raw);
  for (const [way, text] of texts) if (way !== BODY) put(fields, way, text);
  return { ...raw, text: print(fields, `${body}\n${texts.get(BODY) ?? ''}\n`) };
}

/** The cells of a row that are not empty. */
const filled = (row: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
