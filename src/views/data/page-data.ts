import type { Archive } from '../../archive/model/archive.ts';
import { SUBJECT_LIST_OF } from '../../archive/model/entities-by-id.ts';
import type { Entity } from '../../archive/model/entity.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { settings } from '../../settings.ts';
import { site } from '../../site.ts';
import { JSON_TYPE } from '../follow/types-of-files.ts';
import type { Head } from '../meta/head.ts';
import { absoluteUrl, routes } from '../meta/routes.ts';
import type { Link } from '../parts/link.ts';
import { DATA_TABLES } from './all-data-tables.ts';
import { wholeRow, type DataTable, type Row, type TableName, type WholeRow } from './data-table.ts';

/** What a page shows as data, and so the JSON file beside it: rows of the tables, with the columns that they have there. */
export interface PageData {
  /** The address of the schema that describes the rest. */
  $schema: string;
  url: string;
  title: string;
  summary: string;
  published: Day | null;
  updated: Day | null;
  licence: string;
  /** The row that the page is about; null where it is about no single row, as a list. */
  about: RowName | null;
  /** The sections that show rows, in their order, with the ids of those by table. `more` has the data of pages with the earlier rows. */
  sections: { id: string; heading: string; ids: Partial<Record<TableName, string[]>>; more: string[] }[];
  /** Every row that the page shows or links to, in its order, and all that belong to the row that it is about. */
  rows: Partial<Record<TableName, WholeRow[]>>;
  /** The same page in other forms, and its feeds and calendars. */
  formats: { type: string; title: string; url: string }[];
}

export interface RowName {
  table: TableName;
  id: string;
}

/** A view as far as its data are found in it: its head, links anywhere in it, and sections if it has some. */
export interface ViewWithData {
  head: Head;
  sections?: readonly { id: string; heading: string; items: readonly object[]; earlier?: readonly Link[] | undefined }[];
}

/** Whether pages have their data beside them: none has in a preview, and none in a large archive. */
export const pagesHaveData = ({ briefings }: Archive): boolean =>
  settings.preview === undefined && briefings.length <= site.sizes.jsonTwins;

/** The data of the page that a view prints. */
export function pageDataOf({ head, ...view }: ViewWithData, archive: Archive): PageData {
  const rows = rowsOf(archive);
  const about = rows.at(head.canonical)[0];
  const shown = new Set<NamedRow>();
  const show = (row: NamedRow): void => {
    if (shown.has(row)) return;
    shown.add(row);
    // A promise without its history says nothing of what came of it.
    if (row === about || row.table === 'commitments') rows.ownedBy(row).forEach(show);
  };
  if (about) show(about);
  eachHref(view, (href) => {
    rows.at(href).forEach(show);
  });
  const { heading: title, description: summary, canonical: url, published = null, updated = null } = head;
  return {
    ...{ $schema: absoluteUrl(routes.dataFile('page.schema.json')), url, title, summary, published, updated, licence: site.licence.url },
    about: about ? { table: about.table, id: about.id } : null,
    sections: (view.sections ?? []).flatMap(({ id, heading, items, earlier = [] }) => {
      const ids = idsByTable(items.flatMap((item) => ('href' in item ? rows.at(String(item.href)).slice(0, 1) : [])));
      const more = earlier.flatMap(({ href }) => (href === undefined ? [] : absoluteUrl(routes.pageData(href))));
      return Object.keys(ids).length > 0 ? [{ id, heading, ids, more }] : [];
    }),
    rows: Object.fromEntries(
      DATA_TABLES.flatMap(({ name }) => {
        const ofTable = [...shown].filter(({ table }) => table === name).map(({ row }) => row);
        return ofTable.length > 0 ? [[name, ofTable] as const] : [];
      }),
    ),
    formats: head.alternates
      .filter(({ type }) => type !== JSON_TYPE)
      .map(({ type, title: name, href }) => ({ type, title: name, url: absoluteUrl(href) })),
  };
}

/** A row with all its columns, and what it is called; rows without an id of their own have that of their owner. */
interface NamedRow extends RowName {
  row: WholeRow;
}

interface Rows {
  /** The rows that have an address of the site; of an anchor that no row has, those of its page. A visit comes before its sources. */
  at: (address: string) => NamedRow[];
  /** The rows that are a part of another. */
  ownedBy: (row: RowName) => NamedRow[];
}

const rowsByArchive = new WeakMap<Archive, Rows>();

/** All rows of an archive, made once. */
function rowsOf(archive: Archive): Rows {
  const known = rowsByArchive.get(archive);
  if (known) return known;
  const byAddress = new Map<string, NamedRow[]>();
  const byOwner = new Map<string, NamedRow[]>();
  for (const table of DATA_TABLES) {
    for (const row of table.rows(archive)) {
      const owner = ownerOf(table, row);
      const named = { table: table.name, id: String(row['id'] ?? owner?.id), row: wholeRow(table, row) };
      if (typeof row['url'] === 'string') append(byAddress, row['url'], named);
      if (owner) append(byOwner, nameOf(owner), named);
    }
  }
  const rows: Rows = {
    at: (address) => {
      if (!/^(\/|https?:)/.test(address)) return [];
      const url = address.startsWith('/') ? settings.origin + address : address;
      return byAddress.get(url) ?? byAddress.get(url.split('#')[0] ?? url) ?? [];
    },
    ownedBy: (row) => byOwner.get(nameOf(row)) ?? [],
  };
  rowsByArchive.set(archive, rows);
  return rows;
}

/** The row of which another is a part: it is named by the first column that always has an id of a table. Names say themselves whose they are. */
function ownerOf({ name, columns }: DataTable, row: Row): RowName | undefined {
  if (name === 'names') return { table: SUBJECT_LIST_OF[row['type'] as Entity['type']], id: String(row['id']) };
  const [column, { idOf } = {}] = Object.entries(columns).find(([, it]) => it.idOf !== undefined && it.required) ?? [];
  return column !== undefined && idOf !== undefined ? { table: idOf, id: String(row[column]) } : undefined;
}

const nameOf = ({ table, id }: RowName): string => `${table} ${id}`;

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function idsByTable(rows: NamedRow[]): Partial<Record<TableName, string[]>> {
  const ids: Partial<Record<TableName, string[]>> = {};
  for (const { table, id } of new Set(rows)) (ids[table] ??= []).push(id);
  return ids;
}

/** Calls back with each address to which something in a view links, in its order. */
function eachHref(value: unknown, found: (href: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, it] of Object.entries(value)) {
    if (key === 'href' && typeof it === 'string') found(it);
    else eachHref(it, found);
  }
}
