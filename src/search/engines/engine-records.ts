import { parseHTML } from 'linkedom';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { makeBriefingRecord } from '../briefing-record.ts';
import { makeOtherRecords } from '../records-beside-briefings.ts';
import { routes, withoutBase } from '../../views/meta/routes.ts';

/** A record of the search as other engines take it: the same texts as in the site's own index. */
export interface EngineRecord {
  /** Letters, digits, hyphens and underscores, as every engine takes them. */
  id: string;
  /** The path of the page and its anchor, without the base path. */
  url: string;
  kind: 'briefing' | 'visit' | 'quote' | 'promise' | 'document' | 'source';
  title: string;
  content: string;
  /** The other fields: names in every script, offices, routes; a field that is empty is left out. */
  [field: string]: string;
}

/** The kinds of records that are parts of a briefing, by the beginnings of their anchors. */
const KINDS = { quote: 'quote', commitment: 'promise', document: 'document', source: 'source' } as const;

/** Fields that only the site's own index needs: exact letters for its filters of words. */
const OWN_FIELDS = new Set(['tokens']);

/** Makes all records, one by one. `pageOf` gives the built page of a briefing, whose text is what is indexed. */
export function* engineRecords(archive: Archive, pageOf: (briefing: Briefing) => string): Generator<EngineRecord> {
  for (const briefing of archive.briefings) {
    const html = makeBriefingRecord(pageOf(briefing), briefing, archive);
    const meta = Object.fromEntries([...html.matchAll(META)].map(([, name = '', value = '']) => [name, unescapeHtml(value)]));
    const [, body = ''] = html.split('</head>');
    yield recordOf(withoutBase(routes.briefing(briefing.id)), 'briefing', indexedText(body), { ...meta, title: briefing.title });
  }
  for (const { url, content, meta = {} } of makeOtherRecords(archive)) {
    const [, part = ''] = /#(\w+)-/.exec(url) ?? [];
    yield recordOf(url, part in KINDS ? KINDS[part as keyof typeof KINDS] : 'visit', content, meta);
  }
}

const META = /<meta data-pagefind-meta="(\w+)\[content\]" content="([^"]*)">/g;

function recordOf(url: string, kind: EngineRecord['kind'], content: string, meta: Record<string, string>): EngineRecord {
  const fields = Object.entries(meta).filter(([name, value]) => value !== '' && !OWN_FIELDS.has(name));
  return { id: url.replace(/^\/|\/$/g, '').replaceAll(/[^\w-]+/g, '_'), url, kind, title: '', content, ...Object.fromEntries(fields) };
}

/** The words of what Pagefind indexes of a page: the elements that are marked for it, without what is marked as none of it and without notes. */
function indexedText(body: string): string {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  for (const left of document.querySelectorAll('[data-pagefind-ignore], sup')) left.remove();
  const marked = [...document.querySelectorAll('[data-pagefind-body]')].filter((it) => !it.parentElement?.closest('[data-pagefind-body]'));
  return textOf(marked.map(({ innerHTML }) => innerHTML).join(' '));
}

/** The words of some HTML; elements are parted by spaces. */
const textOf = (html: string): string =>
  unescapeHtml(html.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&amp;': '&',
};

const unescapeHtml = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|amp|nbsp|#160|#39|#34);/g, (entity) => ENTITIES[entity] ?? entity);
