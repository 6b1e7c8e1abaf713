import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { readYaml } from './yaml/read-yaml.ts';

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
  /** How a value without quotation marks is written, where the YAML could be read as a whole. */
  sourceOf?: (path: PropertyKey[]) => string | undefined;
  /** What is wrong with the YAML itself. The file is then invalid, but everything that could be read is still checked. */
  diagnostics?: Diagnostic[];
  /** The fields that could not be read, so that nobody says they are missing. */
  unread?: PropertyKey[][];
  /** The fields that stand twice, so that nobody says that one of their parts is missing. */
  repeated?: PropertyKey[][];
  /** Comments behind a value that has no quotation marks, by the path of the value: perhaps the value was meant to go on. */
  comments?: Map<string, string>;
}

/** Splits a Markdown file with front matter, or a YAML file. Returns diagnostics if nothing in it can be read. */
export function splitFile(file: string, raw: string): FileParts | Diagnostic[] {
  // Some text editors begin a file with a byte order mark, or end lines with a carriage return alone. NFC composes letters and accents, so that names match however they were typed.
  const text = raw
    .replace(/^\uFEFF+/, '')
    .replaceAll(/\r(?!\n)/g, '\n')
    .normalize('NFC');
  const unreadable = findUnreadable(file, text);
  if (unreadable) return [unreadable];
  if (file.endsWith('.yaml')) return { ...readYaml(file, text, 1), body: '', bodyLine: 0 };
  const { yaml, firstLine, body, bodyLine, diagnostics } = splitFrontMatter(file, text);
  if (yaml === undefined) return diagnostics;
  const read = readYaml(file, yaml, firstLine);
  return { ...read, body, bodyLine, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** What is wrong with a file of any kind in which nothing can be read. */
export const findUnreadable = (file: string, text: string): Diagnostic | undefined =>
  text.trim() === '' ? { file, field: 'file', problem: 'is empty', remedy: 'write it, or delete the file' } : findMergeConflict(file, text);
