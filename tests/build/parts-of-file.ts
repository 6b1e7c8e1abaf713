import { parse as parseTable } from 'csv-parse/sync';
import { parse, stringify } from 'yaml';
import type { RawFile } from '../../src/validation/read/raw-files.ts';
import type { ValuePath } from '../unit/full-world.ts';

/** The fields of a file, to be changed, the text below them, and how both are written. */
export interface Parts {
  fields: unknown;
  body: string;
  print: (fields: unknown, body: string) => string;
}

type Holder = Record<string | number, unknown>;

const taken = new Map<RawFile, Parts>();

/** Takes a content file apart; its fields are a copy of the caller's own. */
export function partsOf(raw: RawFile): Parts {
  const parts = taken.get(raw) ?? takeApart(raw);
  taken.set(raw, parts);
  return { ...parts, fields: structuredClone(parts.fields) };
}

/** Writes something else into a field. */
export function put(fields: unknown, path: ValuePath, value: string): void {
  const holder = path.slice(0, -1).reduce((inside, step) => inside[step] as Holder, fields as Holder);
  holder[path.at(-1) ?? ''] = value;
}

function takeApart({ collection, text }: RawFile): Parts {
  if (collection === 'register') return { fields: parseTable(text, { columns: true }), body: '', print: tableOf };
  const [, front, body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  return {
    fields: parse(front ?? text),
    body,
    print: (fields, below) => (front === undefined ? stringify(fields) : `---\n${stringify(fields)}---\n${below}`),
  };
}

function tableOf(fields: unknown): string {
  const rows = fields as Record<string, string>[];
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}
