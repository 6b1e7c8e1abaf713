import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { site as siteSettings } from '../../src/site.ts';
import { DIR, filesOf, ORIGIN, PAGES, pagesOfList, read, textOf } from './built-site.ts';
import { countPeople, rawBriefings, rawRows } from './raw-content.ts';

type JsonRow = Record<string, string | number | boolean | string[] | null>;

interface Package {
  version: string;
  resources: { name: string; path: string; bytes: number; hash: string }[];
}

const bytesOf = (name: string): Buffer => readFileSync(join(DIR, 'data', name));
const rowsOf = (name: string): JsonRow[] => JSON.parse(bytesOf(`${name}.json`).toString()) as JsonRow[];
const { resources, version } = JSON.parse(bytesOf('datapackage.json').toString()) as Package;
const page = PAGES.find(({ path }) => path === 'data/index.html');

/** How often a pattern occurs on the pages of a list. */
const onPages = (list: string, pattern: RegExp): number =>
  pagesOfList(list).reduce((sum, path) => sum + [...read(path).matchAll(pattern)].length, 0);

describe('the data has a row for each of what the pages and the content show', () => {
  test('visits, with and without a briefing', () => {
    const briefed = rowsOf('visits').filter((row) => row['briefed'] === true);
    expect(briefed.map((row) => row['id']).sort()).toEqual(
      rawBriefings()
        .map(({ id }) => id)
        .sort(),
    );
    expect(rowsOf('visits').length - briefed.length).toBe(rawRows().length);
  });

  test.each([
    ['commitments', / class="promise"/g],
    ['documents', / class="document"/g],
    ['quotes', /<figure class="quote"/g],
    ['figures', /<li[^>]*><strong>/g],
  ] as const)('%s', (name, pattern) => {
    expect(rowsOf(name)).toHaveLength(onPages(name, pattern));
  });

  test('people, countries, places, organisations and topics', () => {
    expect(rowsOf('people')).toHaveLength(countPeople());
    for (const name of ['people', 'countries', 'places', 'organisations', 'topics']) {
      const pages = PAGES.filter(({ path, isRedirect }) => new RegExp(`^${name}/(?!by/)[^/]+/index.html$`).test(path) && !isRedirect);
      const addresses = rowsOf(name).flatMap(({ url }) => (url === null ? [] : String(url)));
      expect(addresses.sort()).toEqual(pages.map(({ address }) => address).sort());
    }
  });

  test('every address of a row leads to a page, and its anchor to an element', () => {
    const lost = resources.flatMap(({ name }) =>
      rowsOf(name).flatMap(({ url }) => {
        if (typeof url !== 'string') return [];
        const { pathname, hash, origin } = new URL(url);
        const file = `${pathname.slice(1)}index.html`;
        const isThere = origin === ORIGIN && existsSync(join(DIR, file)) && (hash === '' || read(file).includes(` id="${hash.slice(1)}"`));
        return isThere ? [] : url;
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('the files of a table agree', () => {
  test.each(resources.map(({ name }) => [name]))('%s', (name) => {
    const rows = rowsOf(name);
    const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(bytesOf(`${name}.schema.json`).toString()) as object);
    expect(rows.filter((row) => !validate(row))).toEqual([]);
    const lines = bytesOf(`${name}.jsonl`).toString().split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line) as JsonRow)).toEqual(rows);
    const csv = bytesOf(`${name}.csv`);
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const cells = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(cells).toHaveLength(rows.length);
    // Nothing begins as a formula does but numbers.
    const words = cells.map((row) => Object.values(row)).flat();
    expect(words.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    const expected = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, csvText(cell)])));
    expect(cells).toEqual(expected);
  });
});

/** A value as CSV has it, by the rules on the page. */
function csvText(cell: JsonRow[string] | undefined): string {
  const text = Array.isArray(cell) ? cell.join('|') : String(cell ?? '');
  return typeof cell !== 'number' && /^[=+\-@]/.test(text) ? `'${text}` : text;
}

describe('the data package', () => {
  test('has the size and checksum of each file, and the checksums are those of all files', () => {
    const sums = new Map(
      bytesOf('sha256sums.txt')
        .toString()
        .trim()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    for (const [name, sum] of sums) expect(createHash('sha256').update(bytesOf(name)).digest('hex')).toBe(sum);
    for (const { path, bytes, hash } of resources) {
      expect(bytesOf(path)).toHaveLength(bytes);
      expect(hash).toBe(`sha256:${sums.get(path) ?? ''}`);
    }
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the page of the data', () => {
  test('describes each table with the number of its rows, links to its files and names each column', () => {
    if (!page) throw new Error('There is no data/index.html.');
    for (const { name } of resources) {
      const [section] = selectAll(`section[aria-labelledby="${name}"]`, page.tree);
      const text = textOf(section);
      const rows = rowsOf(name);
      expect(text).toContain(`${new Intl.NumberFormat('en-GB').format(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`);
      const columns = selectAll('.data-columns code', section).map(textOf);
      const [head = ''] = bytesOf(`${name}.csv`).toString().replace('\uFEFF', '').split('\r\n');
      expect(columns).toEqual(head.split(','));
    }
    const links = selectAll('main a', page.tree).map(({ properties }) => String(properties.href));
    const files = links.filter((href) => href.startsWith('/data/') && !href.endsWith('/'));
    expect(files.length).toBeGreaterThan(resources.length * 5);
    expect(files.filter((href) => !existsSync(join(DIR, href)))).toEqual([]);
    const sizes = selectAll('.data-files a', page.tree).map((link) => [String(link.properties.href), textOf(link)] as const);
    const unlike = sizes.filter(([href, text]) => {
      const [, size = '', unit] = /([\d.]+) (kB|MB)$/.exec(text) ?? [];
      return Math.abs(Number(size) * (unit === 'kB' ? 1e3 : 1e6) - statSync(join(DIR, href)).size) > (unit === 'kB' ? 1e3 : 5e4);
    });
    expect(unlike).toEqual([]);
  });
});

describe('pages have their data beside them', () => {
  const named = PAGES.flatMap(({ path, tree }) =>
    selectAll('link[rel="alternate"][type="application/json"]', tree).map(({ properties }) => ({ path, href: String(properties.href) })),
  );
  const hasThem = rawBriefings().length <= siteSettings.sizes.jsonTwins;

  test('each file is named by its page, and each page of a briefing, person or country names one', () => {
    expect(filesOf('index.json').toSorted()).toEqual(named.map(({ href }) => href.slice(1)).toSorted());
    expect(named.filter(({ path, href }) => `/${path.replace(/html$/, 'json')}` !== href)).toEqual([]);
    const pages = new Set(named.map(({ path }) => path));
    const expected = PAGES.filter(
      ({ path, isRedirect }) => /^(briefings|people|countries)\/(?!by\/)[^/]+\/index.html$/.test(path) && !isRedirect,
    );
    expect(expected.filter(({ path }) => pages.has(path) !== hasThem).map(({ path }) => path)).toEqual([]);
  });

  test('each keeps its schema, and its rows are those of the tables', () => {
    const schemas = resources.map(({ name }) => JSON.parse(bytesOf(`${name}.schema.json`).toString()) as object);
    const validate = hasThem && new Ajv({ schemas }).compile(JSON.parse(bytesOf('page.schema.json').toString()) as object);
    const rows = new Map(resources.map(({ name }) => [name, new Set(rowsOf(name).map((row) => JSON.stringify(row)))]));
    const wrong = named.flatMap(({ href }) => {
      const data = JSON.parse(read(href.slice(1))) as { rows: Record<string, JsonRow[]> };
      const strange = Object.entries(data.rows).flatMap(([name, of]) =>
        of.filter((row) => rows.get(name)?.has(JSON.stringify(row)) !== true),
      );
      return validate && validate(data) && strange.length === 0 ? [] : href;
    });
    expect(wrong).toEqual([]);
  });
});
