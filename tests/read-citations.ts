import { Readable } from 'node:stream';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readStream } from '@iebh/reflib';
import { parse } from '@retorquere/bibtex-parser';
import type { CslItem } from '../src/views/citation/csl-json.ts';

/** What a reference manager understood of an item. */
export interface ReadItem {
  title: unknown;
  author: unknown;
  container: unknown;
  /** `2021-04-06`, or the year where a reader knows no more. */
  published: unknown;
  summary: unknown;
  url: unknown;
}

/** The same fields of an item in CSL-JSON. */
export const fieldsOfCsl = (item: CslItem): ReadItem => ({
  title: item.title,
  author: item.author.map(({ literal }) => literal).join('; '),
  container: item['container-title'],
  published: dayOf(item.issued),
  summary: item.abstract,
  url: item.URL,
});

/** Reads a BibTeX entry with two parsers that know nothing of each other. */
export function readBibtex(text: string): ReadItem[] {
  const { entries, errors } = parse(text, { sentenceCase: false });
  if (errors.length > 0 || entries.length !== 1) throw new Error(`@retorquere/bibtex-parser reads ${entries.length} entries of:\n${text}`);
  const [{ fields } = { fields: {} as Record<string, unknown> }] = entries;
  const authors = fields.author as { name?: string; lastName?: string }[];
  return [
    {
      title: fields['title'],
      author: authors.map(({ name, lastName }) => name ?? lastName).join('; '),
      container: fields['journal'],
      published: fields['date'],
      summary: fields['abstract'],
      url: fields['url'],
    },
    readWithCitationJs(text),
  ];
}

/** Reads a RIS record with two parsers that know nothing of each other. Citation.js knows no day in it, so its date is that of the other if the year is. */
export async function readRis(text: string): Promise<ReadItem[]> {
  const { promise, resolve } = Promise.withResolvers<Record<string, unknown>[]>();
  const records: Record<string, unknown>[] = [];
  readStream('ris', Readable.from([text]))
    .on('ref', (record: Record<string, unknown>) => records.push(record))
    .on('end', () => {
      resolve(records);
    });
  const [record = {}, ...others] = await promise;
  if (others.length > 0) throw new Error(`Reflib reads ${records.length} records of:\n${text}`);
  const published = String(record['date']).replaceAll('/', '-');
  const item = readWithCitationJs(text);
  return [
    {
      title: record['title'],
      author: (record['authors'] as string[]).join('; '),
      container: record['journal'],
      published,
      summary: record['abstract'],
      url: (record['urls'] as string[])[0],
    },
    { ...item, published: published.startsWith(String(item.published)) ? published : item.published },
  ];
}

function readWithCitationJs(text: string): ReadItem {
  const [item = {}, ...others] = new Cite(text).data;
  if (others.length > 0) throw new Error(`Citation.js reads more than one item of:\n${text}`);
  const author =
    item['reporter'] ??
    (item['author'] as { family: string; given?: string }[])
      .map(({ family, given }) => [given, family].filter(Boolean).join(' '))
      .join('; ');
  return {
    title: item['title'],
    author,
    container: item['container-title'],
    published: dayOf(item['issued'] as CslItem['issued']),
    summary: item['abstract'],
    url: item['URL'],
  };
}

const dayOf = ({ 'date-parts': [parts = []] }: CslItem['issued']): string => parts.map((part) => String(part).padStart(2, '0')).join('-');
