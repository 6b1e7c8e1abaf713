import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A content file taken apart: the values of its YAML, its body, and where each stands. */
export interface ParsedFile {
  values: unknown;
  body: string;
  bodyLine: number;
  /** The line of a field in the file, or of the nearest field around it. */
  lineOf: (path: PropertyKey[]) => number | undefined;
}

/** Takes a Markdown file with front matter, or a YAML file, apart. Returns diagnostics where it is not one. */
export function parseFile(file: string, raw: string): ParsedFile | Diagnostic[] {
  // Without the mark that some editors put first, and with composed letters: names must match however they were typed.
  const text = raw.replace(/^\uFEFF/, '').normalize('NFC');
  if (text.trim() === '') {
    return [{ file, field: 'file', problem: 'is empty', remedy: 'write it, or delete the file' }];
  }
  if (file.endsWith('.yaml')) return parseYaml(file, text, 1, '', 0);
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    return [
      {
        file,
        line: 1,
        field: 'front matter',
        problem: 'is missing',
        remedy: 'begin the file with a line `---`, the fields, and another line `---`',
      },
    ];
  }
  const bodyLine = match[0].split('\n').length;
  return parseYaml(file, match[1] ?? '', 2, text.slice(match[0].length), bodyLine);
}

function parseYaml(file: string, yaml: string, firstLine: number, body: string, bodyLine: number): ParsedFile | Diagnostic[] {
  const lines = new LineCounter();
  // The core schema keeps dates as strings; YAML 1.1 would turn an impossible one into another day.
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return faults.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line + firstLine - 1,
      field: 'front matter',
      problem: `is not YAML: ${error.message}`,
      remedy: 'check colons, quotes and indentation there; put quotes round a text that has a colon in it',
    }));
  }
  let values: unknown;
  try {
    values = document.toJS();
  } catch (error) {
    return [
      {
        file,
        field: 'front matter',
        problem: `is not YAML: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'put quotes round a text that begins with * or &',
      },
    ];
  }
  return {
    values,
    body,
    bodyLine,
    lineOf: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lines.linePos(offset).line + firstLine - 1;
    },
  };
}

function offsetOf(document: Document.Parsed, path: PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return undefined;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
