import { isAlias, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';

/** A parsed YAML text. */
export interface YamlDocument {
  document: Document.Parsed;
  source: string;
  /** What the text means; undefined where it has faults. */
  values: unknown;
  /** What YAML refuses, in the parser's words, and what it understands but no content file may have: anchors, aliases and tags. */
  faults: { line: number; message: string }[];
  /** The line of the file at an offset in the text, counted from 1. */
  lineAt: (offset: number) => number;
}

/** Parses a YAML text that begins on `firstLine` of its file. A field that stands twice is no fault here; the last counts. */
export function parseYaml(source: string, firstLine: number): YamlDocument {
  const lines = new LineCounter();
  // The core schema keeps dates as strings; YAML 1.1 would turn 30 February into 2 March.
  const options = { schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
  const document = parseDocument(source, options);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const faults = [...document.errors, ...document.warnings].map(({ pos: [offset], message }) => ({ line: lineAt(offset), message }));
  if (faults.length === 0) faults.push(...reservedSigns(document).map(({ offset, message }) => ({ line: lineAt(offset), message })));
  return { document, source, values: faults.length === 0 ? document.toJS() : undefined, faults, lineAt };
}

/** The tags of the kinds of values that content has. */
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/;

/** Anchors, aliases and tags: YAML takes a word that begins with `&`, `*` or `!` for one, and the word is gone. */
function reservedSigns(document: Document.Parsed): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  const report = (node: Node, message: string) => found.push({ offset: node.range?.[0] ?? 0, message });
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) report(node, 'is an alias');
      else if (node.anchor !== undefined) report(node, 'has an anchor');
      else if (node.tag !== undefined && !CORE_TAG.test(node.tag)) report(node, 'has a tag');
    },
  });
  return found;
}
