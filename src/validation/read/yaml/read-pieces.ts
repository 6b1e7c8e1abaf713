import { formatPath } from '../../diagnostics/field-path.ts';
import { explainFault, KEY, type YamlLine } from './explain-fault.ts';
import { findOddities, type Oddity } from './find-oddities.ts';
import { parseYaml } from './parse-yaml.ts';

/** What could be read of a YAML text piece by piece. */
interface Pieces {
  values: unknown;
  oddities: Oddity[];
  unread: PropertyKey[][];
  comments: Map<string, string>;
  /** The line of each field, by its path. */
  lines: Map<string, number>;
}

/** How deep pieces are divided further; the fields of a content file lie no deeper. */
const DEEPEST = 8;

/**
 * Reads YAML that is refused as a whole: splits it into its fields, or its list into entries, parses each by itself, and goes on with the
 * parts of those that are refused. What remains is one fault each.
 */
export function readPieces(yaml: string, firstLine: number): Pieces {
  const pieces: Pieces = { values: {}, oddities: [], unread: [], comments: new Map(), lines: new Map() };
  const lines = yaml.split('\n').map((text, at) => ({ text: text.replace(/\r$/, ''), number: firstLine + at }));
  pieces.values = readBlock(
    lines.filter(({ text }, at) => !(text.trim() === '---' && at === 0)),
    [],
    pieces,
  );
  return pieces;
}

/** Reads the lines of one map or one list; returns its value, with nothing at the places that could not be read. */
function readBlock(lines: YamlLine[], path: PropertyKey[], pieces: Pieces): unknown {
  const groups = groupLines(lines);
  const isList = groups[0] !== undefined && isEntry(groups[0][0]);
  const list: unknown[] = [];
  const map: Record<string, unknown> = {};
  for (const group of groups) {
    const at = isList ? list.length : undefined;
    const value = readGroup(group, at, path, pieces);
    if (at !== undefined) list.push(value);
    else if (typeof value === 'object' && value !== null) assign(map, value, group[0]?.number ?? 0, path, pieces);
  }
  return isList ? list : map;
}

/** Adds the field of one group to its map, which may have it already. */
function assign(map: Record<string, unknown>, field: object, number: number, path: PropertyKey[], pieces: Pieces): void {
  for (const [key, value] of Object.entries(field)) {
    if (Object.hasOwn(map, key)) {
      const fieldPath = [...path, key];
      const problem = `stands twice, the second time in line ${number}`;
      pieces.oddities.push({
        line: number,
        path: fieldPath,
        problem,
        remedy: 'delete one of the two; only one can count',
        isRepeated: true,
      });
    }
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

/** Reads one field, as a map of one, or one entry of a list, which is the `at`-th. */
function readGroup(group: YamlLine[], at: number | undefined, path: PropertyKey[], pieces: Pieces): unknown {
  const [first] = group;
  if (!first) return undefined;
  const source = group.map(({ text }) => text).join('\n');
  const parsed = parseYaml(source, first.number);
  if (parsed.faults.length === 0 && typeof parsed.values === 'object' && parsed.values !== null) {
    const { values } = parsed;
    const found = findOddities(parsed, path);
    pieces.unread.push(...found.unread);
    pieces.oddities.push(...found.oddities.map((oddity) => ({ ...oddity, path: moved(oddity.path, path, at) })));
    // The field around the piece has its own line already.
    found.lines.delete(formatPath(path));
    for (const [key, line] of found.lines) pieces.lines.set(movedKey(key, path, at), line);
    for (const [key, comment] of found.comments) pieces.comments.set(movedKey(key, path, at), comment);
    return at === undefined ? values : (values as unknown[])[0];
  }
  const isDeep = path.length > DEEPEST;
  const key = KEY.exec(first.text.trim());
  const name = key?.[1] ?? key?.[2] ?? key?.[3];
  const rest = group.slice(1);
  if (at !== undefined && !isDeep) {
    pieces.lines.set(formatPath([...path, at]), first.number);
    const opened = { ...first, text: first.text.replace('-', ' ') };
    if (KEY.test(opened.text.trim()) || rest.length > 0) {
      const inner = opened.text.trim() === '' ? rest : [opened, ...rest];
      if (KEY.test(inner[0]?.text.trim() ?? '') || isEntry(inner[0])) return readBlock(inner, [...path, at], pieces);
    }
  } else if (name !== undefined && !isDeep) {
    pieces.lines.set(formatPath([...path, name]), first.number);
    const isOpen = /^(?:#.*)?$/.test(key?.[4]?.trim() ?? '');
    if (isOpen && rest.some(({ text }) => KEY.test(text.trim()) || isEntry({ text }))) {
      return { [name]: readBlock(rest, [...path, name], pieces) };
    }
  }
  const own = at === undefined ? (name === undefined ? path : [...path, name]) : [...path, at];
  pieces.oddities.push({ path: own, ...explainFault(group, parsed.faults[0]) });
  pieces.unread.push(at === undefined && name === undefined ? [...path, first.text.trim().split(/[:\s]/)[0] ?? ''] : own);
  // Fields that a fault swallowed were written, so they are not missing.
  pieces.unread.push(...rest.flatMap(({ text }) => KEY.exec(text.trim())?.[3] ?? []).map((inside) => [...path, inside]));
  return undefined;
}

/** Groups lines by the fields or entries that begin at the indentation of the first; lines indented less begin one too. */
function groupLines(lines: YamlLine[]): YamlLine[][] {
  const groups: YamlLine[][] = [];
  let indent: number | undefined;
  let isList = false;
  for (const line of lines) {
    const isBlank = line.text.trim() === '' || /^[ \t]*#/.test(line.text);
    const own = line.text.length - line.text.trimStart().length;
    if (indent === undefined && !isBlank) {
      indent = own;
      isList = isEntry(line);
    }
    const begins = !isBlank && own <= (indent ?? 0) && !/^[ \t]*[\]}]/.test(line.text) && (isList || !isEntry(line));
    const last = groups.at(-1);
    if (begins) groups.push([line]);
    else last?.push(line);
  }
  return groups;
}

const isEntry = (line: Pick<YamlLine, 'text'> | undefined): boolean => /^[ \t]*-(?:[ \t]|$)/.test(line?.text ?? '');

/** The path of something in a piece: there, an entry is the first of its list. */
const moved = (inPiece: PropertyKey[], base: PropertyKey[], at: number | undefined): PropertyKey[] =>
  at === undefined || inPiece.length <= base.length ? inPiece : [...base, at, ...inPiece.slice(base.length + 1)];

const movedKey = (key: string, base: PropertyKey[], at: number | undefined): string => {
  if (at === undefined) return key;
  const start = base.length === 0 ? '' : formatPath(base);
  return key.startsWith(`${start}[0]`) ? `${start}[${at}]${key.slice(start.length + 3)}` : key;
};
