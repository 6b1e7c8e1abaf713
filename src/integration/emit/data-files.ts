import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Archive } from '../../archive/model/archive.ts';
import { citationFile } from '../../exports/data/citation-files.ts';
import { dataPackageOf, type WrittenFile } from '../../exports/data/data-package.ts';
import { csvHead, csvOf, jsonOf } from '../../exports/data/encode-rows.ts';
import { parquetColumnsOf, parquetSchemaOf } from '../../exports/data/parquet-columns.ts';
import { fingerprintOfValue } from '../../fingerprint.ts';
import type { ArtefactCache } from '../cache/artefacts.ts';
import { pageSchema } from '../../exports/data/page-schema.ts';
import { rowSchemaOf } from '../../exports/data/row-schema.ts';
import { DATA_TABLES } from '../../views/data/all-data-tables.ts';
import type { DataTable, Row } from '../../views/data/data-table.ts';
import { pagesHaveData } from '../../views/data/page-data.ts';
import { routes, withoutBase } from '../../views/meta/routes.ts';

/** The files of a table. */
const ENDINGS = ['csv', 'json', 'jsonl', 'parquet', 'schema.json'] as const;

/** As many rows are held at a time, and make a group of a Parquet file. */
const BATCH = 10_000;

/**
 * Writes the data of an archive below the folder of a site: each table as CSV, JSON, JSON Lines and Parquet with the schema of its rows,
 * their description as a data package, and the checksums of all. Rows are not all held. The files of a table whose rows are those of the last
 * build by the same `code`, a fingerprint, are taken over. Returns the sizes in bytes, by the names of the files.
 */
export function writeDataFiles(dir: string, archive: Archive, artefacts: ArtefactCache, code: string): [name: string, bytes: number][] {
  const folder = join(dir, withoutBase(routes.dataFile('')));
  mkdirSync(folder, { recursive: true });
  const written = new Map<string, WrittenFile>();
  for (const table of DATA_TABLES) {
    const files = takeOver(table, archive, folder, artefacts, code) ?? writeTable(table, archive, folder, artefacts, code);
    for (const [name, file] of files) written.set(name, file);
  }
  const described = DATA_TABLES.flatMap((table) => {
    const csv = written.get(`${table.name}.csv`);
    return csv ? { table, csv } : [];
  });
  const whole = (name: string, text: string): void => {
    const file = openFile(folder, name);
    file.add(text);
    written.set(name, file.close());
  };
  whole('datapackage.json', prettyJson(dataPackageOf(described, archive.today)));
  if (pagesHaveData(archive)) whole('page.schema.json', prettyJson(pageSchema()));
  whole('CITATION.cff', citationFile(archive.today));
  // The format of `sha256sum --check`.
  const sums = [...written].map(([name, { hash }]) => `${hash}  ${name}\n`);
  writeFileSync(join(folder, 'sha256sums.txt'), sums.join(''));
  return [...written].map(([name, { bytes }]) => [name, bytes]);
}

const fileOf = ({ name }: DataTable, ending: (typeof ENDINGS)[number]): string => `${name}.${ending}`;

const pathOf = (name: string): string => withoutBase(routes.dataFile(name));

/** What the files of a table are made from: its rows, of which the lines of JSON say everything, and the code. */
const madeBy = (hashOfLines: string, code: string): string => fingerprintOfValue([code, hashOfLines]);

/** Takes the files of a table over; undefined, and none is there, if one of them must be written. */
function takeOver(
  table: DataTable,
  archive: Archive,
  folder: string,
  artefacts: ArtefactCache,
  code: string,
): [name: string, file: WrittenFile][] | undefined {
  const names = ENDINGS.map((ending) => fileOf(table, ending));
  const known = names.flatMap((name) => {
    const bytes = artefacts.last(pathOf(name))?.bytes;
    return bytes === undefined ? [] : [{ name, hash: Buffer.from(bytes, 'base64url').toString('hex') }];
  });
  if (known.length < names.length) return undefined; // a first build need not make all rows twice
  const lines = createHash('sha256');
  for (const row of table.rows(archive)) lines.update(`${jsonOf(table, row)}\n`);
  const by = madeBy(lines.digest('hex'), code);
  if (names.every((name) => artefacts.reuse(pathOf(name), by)))
    return known.map(({ name, hash }) => [name, { bytes: statSync(join(folder, name)).size, hash }]);
  for (const name of names) rmSync(join(folder, name), { force: true });
  return undefined;
}

/** Writes the files of a table, and notes for the next build what they were made from. */
function writeTable(
  table: DataTable,
  archive: Archive,
  folder: string,
  artefacts: ArtefactCache,
  code: string,
): [name: string, file: WrittenFile][] {
  const [csv, json, lines, columns, schema] = ENDINGS.map((ending) => openFile(folder, fileOf(table, ending))) as [
    File,
    File,
    File,
    File,
    File,
  ];
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: parquetSchemaOf(table) });
  csv.add(csvHead(table));
  let before = '[\n';
  for (const rows of inBatches(table.rows(archive))) {
    csv.add(csvOf(table, rows));
    const texts = rows.map((row) => jsonOf(table, row));
    lines.add(texts.map((text) => `${text}\n`).join(''));
    json.add(before + texts.join(',\n'));
    before = ',\n';
    void parquet.write({ columnData: parquetColumnsOf(table, rows), rowGroupSize: BATCH }); // waits for nothing: it writes to memory
  }
  json.add(before === '[\n' ? '[]\n' : '\n]\n');
  void parquet.finish();
  columns.add(bytes.getBytes());
  schema.add(prettyJson(rowSchemaOf(table)));
  const rows = lines.close();
  const by = madeBy(rows.hash, code);
  return [csv, json, lines, columns, schema].map((file) => {
    const made = file === lines ? rows : file.close();
    artefacts.add(new Map([[pathOf(file.name), { by, bytes: Buffer.from(made.hash, 'hex').toString('base64url') }]]));
    return [file.name, made];
  });
}

/** A file that is being written, and what is known of it when it is whole. */
interface File {
  name: string;
  add: (content: string | Uint8Array) => void;
  close: () => WrittenFile;
}

function openFile(folder: string, name: string): File {
  const descriptor = openSync(join(folder, name), 'wx');
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  return {
    name,
    add: (content) => {
      const chunk = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < chunk.length;) at += writeSync(descriptor, chunk, at);
      hash.update(chunk);
      bytes += chunk.length;
    },
    close: () => {
      closeSync(descriptor);
      return { bytes, hash: hash.digest('hex') };
    },
  };
}

function* inBatches(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const prettyJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
