import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A content file split into the values of its YAML and its body. */
export interface FileParts {
  /** What the YAML holds; not validated yet. */
  values: unknown;
  /** The Markdown below the front matter; empty for a YAML file. */
  body: string;
  /** The line of the file on which the body begins, counted from 1; 0 for a YAML file. For a row of the register, the line of the row. */
  bodyLine: number;
  /** The line of a field in the file, counted from 1; for a missing field, the line of the nearest field around it. */
  lineOf: (path: PropertyKey[]) => number | undefined;
}

/** Splits a Markdown file with front matter, or a YAML file. Returns diagnostics if it is neither. */
export function splitFile(file: string, raw: string): FileParts | Diagnostic[] {
  // Some text editors begin a file with a byte order mark. NFC composes letters and accents, so that names match however they were typed.
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

function parseYaml(file: string, yaml: string, firstLine: number, body: string, bodyLine: number): FileParts | Diagnostic[] {
  const lines = new LineCounter();
  // The core schema keeps dates as strings; YAML 1.1 would turn 30 February into 2 March.
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return errors.map((error) => ({
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
