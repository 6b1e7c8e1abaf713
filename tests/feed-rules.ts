import { parseFeed as parseAny } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { SaxesParser } from 'saxes';

/** A feed as a program that reads feeds knows it, whatever its format. */
export interface ReadFeed {
  title: string;
  /** The address that the feed gives as its own. */
  self: string;
  updated: string | undefined;
  items: ReadItem[];
}

export interface ReadItem {
  id: string;
  url: string;
  title: string;
  /** The summary and the full text, as HTML. */
  summary: string;
  content: string | undefined;
  published: string;
  updated: string | undefined;
  categories: string[];
}

/** Reads RSS, Atom or JSON Feed with the parser `feedsmith`. Throws where it cannot. */
export function readFeed(text: string): ReadFeed {
  const { format, feed } = parseFeed(text);
  if (format === 'rss') {
    return {
      title: feed.title ?? '',
      self: feed.atom?.links?.find(({ rel }) => rel === 'self')?.href ?? '',
      updated: feed.lastBuildDate,
      items: (feed.items ?? []).map((item) => ({
        id: item.guid?.value ?? '',
        url: item.link ?? '',
        title: item.title ?? '',
        summary: item.description ?? '',
        content: item.content?.encoded,
        published: item.pubDate ?? '',
        updated: item.atom?.updated,
        categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
      })),
    };
  }
  if (format === 'atom') {
    return {
      title: feed.title?.value ?? '',
      self: feed.links?.find(({ rel }) => rel === 'self')?.href ?? '',
      updated: feed.updated,
      items: (feed.entries ?? []).map((entry) => ({
        id: entry.id ?? '',
        url: entry.links?.[0]?.href ?? '',
        title: entry.title?.value ?? '',
        summary: entry.summary?.value ?? '',
        content: entry.content?.value,
        published: entry.published ?? '',
        updated: entry.updated,
        categories: (entry.categories ?? []).flatMap(({ term }) => term ?? []),
      })),
    };
  }
  if (format !== 'json') throw new Error(`A feed in ${format}, which none of ours is.`);
  return {
    title: feed.title ?? '',
    self: feed.feed_url ?? '',
    updated: undefined,
    items: (feed.items ?? []).map((item) => ({
      id: item.id ?? '',
      url: item.url ?? '',
      title: item.title ?? '',
      summary: item.summary ?? item.content_text ?? '',
      content: item.content_html,
      published: item.date_published ?? '',
      updated: item.date_modified,
      categories: item.tags ?? [],
    })),
  };
}

/** What the parser `@rowanmanning/feed-parser` reads of the items of an RSS or Atom feed. It is a program of other people on another stack. */
export const readItemsElsewhere = (text: string) =>
  parseAny(text).items.map(({ id, url, title, description, content, published, categories }) => ({
    id,
    url,
    title,
    summary: description,
    content,
    published: published?.toISOString(),
    categories: categories.map(({ term }) => term),
  }));

const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/**
 * The rules of the W3C's feed validation service (https://validator.w3.org/feed/docs/) that a feed at an address breaks: those that a
 * program can check without asking the network.
 */
export function brokenFeedRules(text: string, address: string): string[] {
  const isJson = text.startsWith('{');
  const broken: string[] = [];
  const check = (holds: boolean, rule: string) => holds || broken.push(rule);
  if (!isJson) {
    broken.push(...brokenXml(text));
    check(!/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text), 'has only characters that XML may have');
    broken.push(...brokenShape(text));
  }
  const feed = readFeed(text);
  const isRss = text.includes('<rss ');
  check(feed.title !== '', 'has a title');
  check(feed.self === address, `says that its address is ${address}, not ${feed.self}`);
  check(isJson || (isRss ? RFC_822 : RFC_3339).test(feed.updated ?? ''), `has a date: ${feed.updated}`);
  check(new Set(feed.items.map(({ id }) => id)).size === feed.items.length, 'has no id twice');
  for (const item of feed.items) {
    const date = isRss ? RFC_822 : RFC_3339;
    check(URL.canParse(item.id) && URL.canParse(item.url), `has absolute addresses: ${item.id} ${item.url}`);
    check(item.title !== '' && item.summary !== '', `has a title and a summary: ${item.id}`);
    check(date.test(item.published), `has the day of an item: ${item.published}`);
    check(isRss ? item.updated === undefined || RFC_3339.test(item.updated) : date.test(item.updated ?? ''), `updated: ${item.updated}`);
    broken.push(...brokenHtml(item.content ?? '').map((rule) => `${item.id}: ${rule}`));
  }
  return broken;
}

/** What makes a text no XML, by a parser that forgives nothing. */
export function brokenXml(text: string): string[] {
  const problems: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => problems.push(message));
  parser.write(text).close();
  return problems;
}

/** Elements that a feed must have once, may have, or may not have. */
function brokenShape(text: string): string[] {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => ['item', 'entry'].includes(name) });
  const { rss, feed } = parser.parse(text) as Record<string, Record<string, unknown> | undefined>;
  const channel = rss?.['channel'] as Record<string, unknown> | undefined;
  const known = feed
    ? ['id', 'title', 'subtitle', 'updated', 'link', 'author', 'rights', 'entry', '@_xmlns', '@_xml:lang']
    : ['title', 'link', 'description', 'language', 'copyright', 'lastBuildDate', 'atom:link', 'item'];
  const needed = feed ? ['id', 'title', 'updated', 'author'] : ['title', 'link', 'description'];
  const inner = feed ?? channel ?? {};
  return [
    ...(feed || rss?.['@_version'] === '2.0' ? [] : ['has a version']),
    ...needed.filter((name) => typeof inner[name] !== 'string' && typeof inner[name] !== 'object').map((name) => `has one ${name}`),
    ...Object.keys(inner)
      .filter((name) => !known.includes(name))
      .map((name) => `has no ${name}`),
  ];
}

/** What may not stand in the full text of an item: relative addresses, what runs, what only its page understands, ids that items share. */
function brokenHtml(html: string): string[] {
  const elements = selectAll('*', fromHtml(html, { fragment: true }));
  return elements.flatMap(({ tagName, properties }) => [
    ...(['script', 'style', 'iframe', 'object', 'embed', 'form', 'link', 'meta'].includes(tagName) ? [`has a ${tagName}`] : []),
    ...Object.keys(properties)
      .filter((name) => /^(id|on[a-z]+|data[A-Z-].*|style|interestFor|interestfor)$/.test(name))
      .map((name) => `has the attribute ${name}`),
    ...[properties.href, properties.src, properties.cite]
      .filter((address) => typeof address === 'string' && !/^(https?|mailto):/.test(address))
      .map((address) => `has the address ${String(address)}`),
  ]);
}
