import { isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { formatPath } from '../../diagnostics/field-path.ts';
import type { YamlDocument } from './parse-yaml.ts';

/** Something wrong with a piece of YAML: the line of the file, counted from 1, and the path of the field, where it is known. */
export interface Oddity {
  line: number;
  path: PropertyKey[];
  problem: string;
  remedy: string;
  /** Whether the field stands twice, so that what only the other one has looks missing. */
  isRepeated?: boolean;
}

/** What YAML accepts without a word although its author cannot have meant it. */
interface Oddities {
  oddities: Oddity[];
  /** Comments behind values without quotation marks, by the path of the value. */
  comments: Map<string, string>;
  /** The line of each field, by its path. */
  lines: Map<string, number>;
  /** The paths of lists that YAML reads otherwise than they were meant. */
  unread: PropertyKey[][];
}

/** A line inside quotation marks that looks like the next field: the marks were not closed where they should have been. */
const FIELD_IN_TEXT = /\n[ \t]*(?:- )?([A-Za-z]\w*): /;

/** Finds fields that stand twice, quoted texts that swallow the next field, and comments that may be part of a text. `base` begins all paths. */
export function findOddities({ document, source, lineAt }: YamlDocument, base: PropertyKey[] = []): Oddities {
  const oddities: Oddity[] = [];
  const comments = new Map<string, string>();
  const lines = new Map<string, number>();
  const unread: PropertyKey[][] = [];
  const walk = (node: unknown, path: PropertyKey[]): void => {
    const offset = (node as Node | null)?.range?.[0];
    if (offset !== undefined && !lines.has(formatPath(path))) lines.set(formatPath(path), lineAt(offset));
    const half = path.at(-1) === SENTENCES && isSeq(node) && node.flow ? findHalfOfSentence(node.items) : undefined;
    if (half) {
      unread.push(path);
      oddities.push({
        line: lineAt(half.range?.[0] ?? 0),
        path,
        problem: `has a point that begins with “${half.source ?? ''}”: YAML splits at commas inside [ ]`,
        remedy: 'write each point on its own line with a hyphen',
      });
    }
    if (isSeq(node)) node.items.forEach((item, at) => walk(item, [...path, at]));
    if (isScalar(node) && node.range) {
      const [start, end] = node.range;
      const lineEnd = source.indexOf('\n', end);
      const [, comment] = /^[ \t]*(#.*)/.exec(source.slice(end, lineEnd < 0 ? undefined : lineEnd)) ?? [];
      if (comment !== undefined && (node.type === 'PLAIN' || node.type === undefined)) comments.set(formatPath(path), comment.trimEnd());
      const [, swallowed] = node.type?.startsWith('QUOTE') ? (FIELD_IN_TEXT.exec(source.slice(start, end)) ?? []) : [];
      if (swallowed !== undefined) {
        oddities.push({
          line: lineAt(start),
          path,
          problem: `opens a quotation mark that swallows the field \`${swallowed}\` below it`,
          remedy: 'close the quotation mark at the end of its text',
        });
      }
    }
    if (!isMap(node)) return;
    const firstLines = new Map<string, number>();
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      const line = lineAt((pair.key as Node).range?.[0] ?? 0);
      const first = firstLines.get(key);
      if (first !== undefined) {
        oddities.push({
          line,
          path: [...path, key],
          problem: `stands twice, in line ${first} and in line ${line}`,
          remedy: 'delete one of the two; only one can count',
          isRepeated: true,
        });
      }
      firstLines.set(key, first ?? line);
      lines.set(formatPath([...path, key]), line);
      walk(pair.value, [...path, key]);
    }
  };
  walk(document.contents, base);
  return { oddities, comments, lines, unread };
}

/** The list whose entries are sentences, which have commas. */
const SENTENCES = 'glance';

/** The first entry that goes on with the one before it: it has no quotation marks, nor has that one, which ends without a full stop. */
const findHalfOfSentence = (items: unknown[]): Scalar | undefined =>
  items.filter(isPlain).find((item) => {
    const before = items[items.indexOf(item) - 1];
    return /^[\p{Ll}\d]/u.test(item.source ?? '') && isPlain(before) && !/[.!?…]$/u.test(before.source ?? '');
  });

const isPlain = (node: unknown): node is Scalar => isScalar(node) && node.type === 'PLAIN';
