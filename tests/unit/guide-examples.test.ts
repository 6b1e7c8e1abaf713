import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { COLLECTIONS, isCollection, type Collection } from '../../src/schemas/collections.ts';
import { OPTIONAL_COLUMNS, REGISTER_COLUMNS } from '../../src/schemas/register.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { parseTable } from '../../src/validation/read/csv-table.ts';
import { inheritSources } from '../../src/validation/read/inherit-sources.ts';
import { schemaFieldAt, schemaFields, valuePathsIn } from './full-world.ts';

/** The examples of the guide that together have every field, by the folder that each names on its first line. */
const EXAMPLES = Map.groupBy(examplesIn(readFileSync('content/README.md', 'utf8')), ({ folder }) => folder);

describe.each(Object.keys(COLLECTIONS).filter(isCollection))('the examples of the editors’ guide for %s', (folder) => {
  const { schema } = COLLECTIONS[folder];
  const examples = (EXAMPLES.get(folder) ?? []).flatMap(({ text }) => valuesIn(folder, text));

  it('have every field that the schema has', () => {
    const shown = new Set(examples.flatMap((values) => valuePathsIn(inheritSources(values)).map(schemaFieldAt)));
    expect(schemaFields(schema).filter((field) => !shown.has(field))).toEqual([]);
  });

  it('have no other field, and values that the schema takes', () => {
    expect(examples.length).toBeGreaterThan(0);
    const some = schema instanceof z.ZodObject ? schema.partial() : schema;
    for (const values of examples) expect(some.safeParse(inheritSources(values)).error).toBeUndefined();
  });
});

function examplesIn(guide: string): { folder: Collection; text: string }[] {
  const [, section = ''] = /^## Every field in an example\n([\s\S]*?)^## /m.exec(guide) ?? [];
  return [...section.matchAll(/^```(?:yaml|csv)\n# ([a-z]+)\/.*\n([\s\S]*?)^```$/gm)].flatMap(([, folder = '', text = '']) =>
    isCollection(folder) ? [{ folder, text }] : [],
  );
}

function valuesIn(folder: Collection, text: string): object[] {
  if (folder !== 'register') return [parse(text) as object];
  const mistakes: Diagnostic[] = [];
  const rows = parseTable('register/2024.csv', text, REGISTER_COLUMNS, OPTIONAL_COLUMNS, mistakes);
  expect(mistakes).toEqual([]);
  return rows.map(({ values }) => values);
}
