import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Pair, type Scalar, type YAMLMap } from 'yaml';

/** Where in a briefing an archived copy is to be named. */
export interface CopyPlace {
  list: 'sources' | 'documents';
  key: string;
}

/** The fields of an entry behind which `archived` stands, the last first. */
const BEFORE = { sources: ['published', 'url'], documents: ['text'] } as const;

const FIRST_LINE = /^\uFEFF?---[ \t]*\r?\n/;
const LAST_LINE = /^---[ \t]*\r?$/m;

/**
 * Returns the text of a briefing with `archived` in one of its entries, in a line of its own or, between braces, behind a comma; every other
 * character stays. Throws where there is no such entry, where it has the field already, or where anything else would change.
 */
export function insertArchived(text: string, { list, key }: CopyPlace, archived: string): string {
  const from = FIRST_LINE.exec(text)?.[0].length ?? 0;
  const yaml = text.slice(from, from + (LAST_LINE.exec(text.slice(from))?.index ?? 0));
  const entry = findEntry(yaml, list, key);
  if (!entry || entry.has('archived')) throw new Error(`There is no entry \`${key}\` without \`archived\` in \`${list}\`.`);
  const pair = BEFORE[list].map((name) => pairOf(entry, name)).find((found) => found !== undefined);
  if (!pair) throw new Error(`The entry \`${key}\` in \`${list}\` has no address.`);
  const end = pair.value.range?.[1] ?? 0;
  // A text in quotation marks means itself in every position; outside braces an address needs none unless it ends in a colon.
  const changed = entry.flow
    ? insert(yaml, end, `, archived: ${JSON.stringify(archived)}`)
    : insertLine(yaml, end, `${indentOf(yaml, pair.key)}archived: ${archived.endsWith(':') ? JSON.stringify(archived) : archived}`);
  checkChange(yaml, changed, { list, key }, archived);
  return `${text.slice(0, from)}${changed}${text.slice(from + yaml.length)}`;
}

const parse = (yaml: string) => parseDocument(yaml, { schema: 'core', logLevel: 'silent' });

function findEntry(yaml: string, list: string, key: string): YAMLMap | undefined {
  const entries = parse(yaml).get(list);
  if (!isSeq(entries)) return undefined;
  return entries.items.filter((item) => isMap(item)).find((item) => item.get('key') === key);
}

const pairOf = (entry: YAMLMap, name: string): { key: Scalar; value: Scalar } | undefined =>
  entry.items
    .filter((pair): pair is Pair<Scalar, Scalar> => isScalar(pair.key) && isScalar(pair.value))
    .find(({ key }) => key.value === name) as { key: Scalar; value: Scalar } | undefined;

const insert = (text: string, at: number, added: string): string => text.slice(0, at) + added + text.slice(at);

/** Adds a line below the one in which a value ends, which may have a comment behind the value. */
function insertLine(yaml: string, end: number, line: string): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const below = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
  return insert(yaml, below, `${line}${newline}`);
}

/** The spaces that put a field under another; where that stands behind the hyphen of a list, its column. */
function indentOf(yaml: string, key: Scalar): string {
  const start = key.range?.[0] ?? 0;
  return ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
}

/** Throws if the change did anything else than it should. */
function checkChange(before: string, after: string, { list, key }: CopyPlace, archived: string): void {
  const expected = parse(before).toJS() as Record<string, Record<string, unknown>[]>;
  for (const entry of expected[list] ?? []) if (entry['key'] === key) entry['archived'] = archived;
  const document = parse(after);
  if (document.errors.length > 0 || !isDeepStrictEqual(document.toJS(), expected))
    throw new Error(`\`archived\` cannot be added to \`${key}\` in \`${list}\` without changing more.`);
}
