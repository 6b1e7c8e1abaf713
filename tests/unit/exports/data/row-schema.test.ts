import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { dataPackageOf } from '../../../../src/exports/data/data-package.ts';
import { jsonOf } from '../../../../src/exports/data/encode-rows.ts';
import { rowSchemaOf } from '../../../../src/exports/data/row-schema.ts';
import { dataTableWords } from '../../../../src/i18n/data/data-tables.ts';
import { DATA_TABLES } from '../../../../src/views/data/all-data-tables.ts';
import { checkFiles, FULL_WORLD } from '../../full-world.ts';

const { archive } = checkFiles(FULL_WORLD);
if (!archive) throw new Error('The full world has mistakes.');

const PROFILE = 'tests/fixtures/data-package/tabular-data-package.json';

describe.each(DATA_TABLES.map((table) => [table.name, table] as const))('the table %s', (name, table) => {
  const rows = [...table.rows(archive)].map((row) => JSON.parse(jsonOf(table, row)) as Record<string, unknown>);
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(rowSchemaOf(table));

  it('has rows of the full world, each valid by its schema', () => {
    expect(rows.length).toBeGreaterThan(0);
    const wrong = rows.filter((row) => !validate(row));
    expect(wrong).toEqual([]);
  });

  it('has a schema that refuses a row without a column, with one too many, and of another type', () => {
    const [row = {}] = rows;
    const [column] = Object.entries(row);
    const [first, value] = column ?? ['', undefined];
    expect(validate(Object.fromEntries(Object.entries(row).slice(1)))).toBe(false);
    expect(validate({ ...row, more: 1 })).toBe(false);
    expect(validate({ ...row, [first]: [value] })).toBe(false);
  });

  it('has no two rows with the same key', () => {
    const keys = rows.map((row) => JSON.stringify(table.key.map((column) => row[column])));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(table.key.filter((column) => table.columns[column]?.required !== true)).toEqual([]);
  });

  it('describes each of its columns in a sentence', () => {
    const columns: Record<string, readonly [string, string]> = dataTableWords[name].columns;
    expect(Object.keys(columns)).toEqual(Object.keys(table.columns));
    expect(Object.values(columns).filter(([title, text]) => !/^\p{Lu}/u.test(title) || !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  });

  it('refers only to rows that exist', () => {
    for (const [column, { idOf }] of Object.entries(table.columns)) {
      const target = DATA_TABLES.find((it) => it.name === idOf);
      if (!target) continue;
      const ids = new Set([...target.rows(archive)].map((row) => row['id']));
      const lost = rows.filter((row) => row[column] !== null && !ids.has(row[column] as string));
      expect(lost).toEqual([]);
    }
  });
});

describe('the data package', () => {
  const csv = { bytes: 1, hash: 'ab' };
  const described = dataPackageOf(
    DATA_TABLES.map((table) => ({ table, csv })),
    '2026-01-01',
  );
  const { $schema, ...profile } = JSON.parse(readFileSync(PROFILE, 'utf8')) as Record<string, unknown>;
  // The profile is in draft 4 and has keywords for forms.
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);

  it('is valid by the profile of Frictionless Data', () => {
    expect($schema).toBe('http://json-schema.org/draft-04/schema#');
    expect(validate(described) ? [] : validate.errors).toEqual([]);
  });

  it('would not be valid without its resources', () => {
    expect(validate({ ...described, resources: [] })).toBe(false);
    expect(validate({ ...described, resources: [{ name: 'a', path: 'a.csv' }] })).toBe(false);
  });
});
