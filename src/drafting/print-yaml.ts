import { stringify } from 'yaml';

type Scalar = string | number | boolean;

/** A field, or without a key an item of a list, with a remark that is printed as a comment above it. */
export interface Entry {
  key?: string;
  value: Scalar | Entry[];
  note?: string | undefined;
}

/** The longest comment, so that an editor window shows it whole. */
const LONGEST_NOTE = 150;

/** Prints entries as YAML, each with its remark on a line above it: YAML would take a comment behind a text for a part of it, or not. */
export const printYaml = (entries: Entry[]): string => `${linesOf(entries, '').join('\n')}\n`;

/** Shortens a text to one line that fits a comment. */
export function noteOf(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length <= LONGEST_NOTE ? line : `${line.slice(0, LONGEST_NOTE).replace(/\s+\S*$/, '')} …`;
}

/** The longest excerpt from a report: enough to find the sentence by. */
const LONGEST_EXCERPT = 70;

/** The first words of a sentence in quotation marks, for a comment that says where a value was read. */
export function excerptOf(sentence: string): string {
  const text = noteOf(sentence).replaceAll(/[“”]/g, '"');
  return text.length <= LONGEST_EXCERPT ? `“${text}”` : `“${text.slice(0, LONGEST_EXCERPT).replace(/\s+\S*$/, '')} …”`;
}

function linesOf(entries: Entry[], indent: string): string[] {
  return entries.flatMap(({ key, value, note }) => {
    const comment = note === undefined || note === '' ? [] : [`${indent}# ${noteOf(note)}`];
    return [...comment, ...(key === undefined ? itemLines(value, indent) : fieldLines(key, value, indent))];
  });
}

function fieldLines(key: string, value: Entry['value'], indent: string): string[] {
  if (!Array.isArray(value)) return [`${indent}${key}: ${printScalar(value)}`];
  if (value.length === 0) return [`${indent}${key}: []`];
  return [`${indent}${key}:`, ...linesOf(value, `${indent}  `)];
}

function itemLines(value: Entry['value'], indent: string): string[] {
  if (!Array.isArray(value)) return [`${indent}- ${printScalar(value)}`];
  const lines = linesOf(value, `${indent}  `);
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, at) => (at === first ? `${indent}- ${line.slice(indent.length + 2)}` : line));
}

/** A value on one line, in quotation marks where YAML needs them; a year is written as it is read. */
const printScalar = (value: Scalar): string =>
  stringify(typeof value === 'string' && /^[12]\d{3}$/.test(value) ? Number(value) : value, { lineWidth: 0 }).trim();
