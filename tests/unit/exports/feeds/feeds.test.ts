import { getRssString } from '@astrojs/rss';
import { parseOpml } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/model/archive.ts';
import { atomOf } from '../../../../src/exports/feeds/atom.ts';
import { jsonFeedOf } from '../../../../src/exports/feeds/json-feed.ts';
import { opmlOf } from '../../../../src/exports/feeds/opml.ts';
import { rssOf } from '../../../../src/exports/feeds/rss.ts';
import { site } from '../../../../src/site.ts';
import { siteFeed, SITE_FEEDS, type SiteFeed } from '../../../../src/views/follow/site-feeds.ts';
import { brokenFeedRules, readFeed, readItemsElsewhere } from '../../../feed-rules.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import type { BriefingFields } from '../../make-content.ts';

const ID = '2021-04-06-a';
const HOME = 'https://readout.example/';
const PAGE = `${HOME}briefings/${ID}/`;

const correction = { key: 'name', date: '2026-04-02', kind: 'error', note: 'A name was wrong.' };
const fields: Partial<BriefingFields> = {
  id: ID,
  title: 'Berg in Sudopol',
  published: '2026-03-01',
  body: 'They met.[@gazette]\n\n## Ships\n\n[Trade](/topics/trade/).[@gazette]',
  documents: [{ key: 'protocol', kind: 'protocol', title: 'Protocol on fish', parties: ['norland', 'sudonia'], source: 'gazette' }],
  commitments: [
    {
      key: 'bridge',
      kind: 'open',
      by: ['norland'],
      what: 'Build the bridge',
      source: 'gazette',
      history: [
        { state: 'pending', asOf: '2022', basis: 'evidence', note: 'Work began.', sources: ['gazette'] },
        { state: 'unknown', asOf: '2023', basis: 'review', read: 'The gazette.', note: 'Nothing was found.' },
        { state: 'fulfilled', asOf: '2026-03-20', basis: 'event', note: 'It was opened.', sources: ['gazette'] },
      ],
    },
  ],
};

const world = (more: Partial<BriefingFields> = {}): Archive =>
  archiveOf({ briefings: [{ ...fields, ...more } as BriefingFields] }, '2026-05-01');

/** A feed of the site in all three formats, with the address of each. */
async function filesOf(name: SiteFeed, archive: Archive): Promise<[address: string, text: string][]> {
  const feed = siteFeed(name, archive);
  const page = new URL(feed.page, HOME).href;
  return [
    [`${page}feed.xml`, await getRssString(rssOf(feed, archive))],
    [`${page}atom.xml`, atomOf(feed, archive)],
    [`${page}feed.json`, jsonFeedOf(feed, archive)],
  ];
}

describe.each(SITE_FEEDS)('the feed of %s', (name) => {
  it('keeps the rules of the W3C in each format, and every program reads the same', async () => {
    const archive = world({ corrections: [correction], updated: '2026-04-02' });
    const files = await filesOf(name, archive);
    for (const [address, text] of files) expect(brokenFeedRules(text, address)).toEqual([]);
    const { items } = siteFeed(name, archive);
    expect(items.length).toBeGreaterThan(0);
    for (const [, text] of files) {
      expect(readFeed(text).items.map(({ id, url, title, categories }) => ({ id, url, title, categories }))).toEqual(
        items.map(({ id, url, title, categories }) => ({ id, url, title, categories })),
      );
    }
    for (const [, text] of files.slice(0, 2)) {
      expect(readItemsElsewhere(text).map(({ id, url, title, published }) => ({ id, url, title, published }))).toEqual(
        items.map(({ id, url, title, published }) => ({ id, url, title, published: `${published}T00:00:00.000Z` })),
      );
    }
  });

  it('is a feed even if there is nothing in it', async () => {
    const files = await filesOf(name, archiveOf({ briefings: [] }, '2026-05-01'));
    for (const [address, text] of files) expect(brokenFeedRules(text, address)).toEqual([]);
  });
});

it('the feed of the site has full texts with absolute links and the day of its last change', async () => {
  const [[, rss] = ['', '']] = await filesOf('home', world());
  expect(readFeed(rss)).toMatchObject({
    updated: 'Sun, 01 Mar 2026 00:00:00 GMT',
    items: [{ id: PAGE, published: 'Sun, 01 Mar 2026 00:00:00 GMT' }],
  });
  expect(readFeed(rss).items[0]?.content).toContain(`<a href="${HOME}topics/trade/">Trade</a>`);
  expect(rss).toContain('<guid isPermaLink="true">');
});

it('a correction changes the text of an item and its day of change, and announces nothing anew', async () => {
  const read = async (archive: Archive) => (await filesOf('home', archive)).map(([, text]) => readFeed(text).items[0]);
  const before = await read(world());
  const after = await read(world({ corrections: [correction], updated: '2026-04-02', body: 'They sat.[@gazette]' }));
  for (const [at, item] of after.entries()) {
    expect([item?.id, item?.published]).toEqual([before[at]?.id, before[at]?.published]);
    expect(item?.updated).toBe('2026-04-02T00:00:00.000Z');
    expect(item?.content).toContain('They sat.');
  }
});

it('a briefing that moved keeps the id under which it was first published', async () => {
  const [[, rss] = ['', '']] = await filesOf('home', world({ formerly: ['2021-04-06-first', '2021-04-06-second'] }));
  expect(readFeed(rss).items[0]).toMatchObject({ id: `${HOME}briefings/2021-04-06-first/`, url: PAGE });
  expect(rss).toContain('<guid isPermaLink="false">');
});

it('the feed of promises has what became of them, not what nobody found, and no item for a state that was corrected', () => {
  const items = (archive: Archive) => siteFeed('commitments', archive).items;
  const first = items(world());
  expect(first.map(({ title, published, url }) => [title, published, url])).toEqual([
    ['Fulfilled: Build the bridge', '2026-03-20', `${PAGE}#commitment-bridge`],
    ['Pending: Build the bridge', '2026-03-01', `${PAGE}#commitment-bridge`],
  ]);
  const corrected = world();
  const status = briefingIn(corrected, ID).commitments[0]?.history[2];
  if (status) Object.assign(status, { state: 'partly fulfilled', note: 'Half of it was opened.', asOf: '2026-03-21', for: ['norland'] });
  expect(items(corrected).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  expect(items(corrected)[0]?.title).toBe('Partly fulfilled: Build the bridge');
});

it('a state of a promise that was found later, before others, is announced alone', () => {
  const sources = ['gazette', 'herald', 'courier'].map((key) => ({ key, title: key, publisher: key, published: '2026-02-01' }));
  const state = (asOf: string, source: string) => ({ state: 'pending', asOf, basis: 'event', note: 'Work went on.', sources: [source] });
  const [promise] = fields.commitments as [object];
  const body = 'They met.[@gazette][@herald][@courier]';
  const idsOf = (...history: object[]) => {
    const archive = world({ sources, body, commitments: [{ ...promise, history }] });
    return siteFeed('commitments', archive).items.map(({ id }) => id);
  };
  const [first, last] = [state('2022', 'gazette'), state('2024', 'courier')];
  const before = idsOf(first, last);
  expect(new Set(before).size).toBe(2);
  expect(idsOf(first, state('2023', 'herald'), last).filter((id) => !before.includes(id))).toHaveLength(1);
  expect(new Set(idsOf(first, state('2023', 'gazette'))).size).toBe(2);
});

it('the feed of documents has what was signed, by whom, with the address of its paper', () => {
  const [item] = siteFeed('documents', world()).items;
  expect(item).toMatchObject({ title: 'Protocol: Protocol on fish', url: `${PAGE}#document-protocol` });
  expect(item?.summary).toContain('Norland and Sudonia');
});

const HOSTILE = [
  ']]><script>alert(1)</script>',
  'A & B < C > D ]]> “&” "é" \' </title>',
  '&lt;img src=x onerror=alert(1)&gt; &amp;amp;',
  'two\nlines\r\nand\ttabs',
  'لقاء \u202E abc \u2067',
  'a control \u0000\u0008\u001F\uFFFE, half a pair \uD800.',
  'x'.repeat(20_000),
];

it.each(HOSTILE)('hostile text %# in a title, summary or name is text in each format', async (hostile) => {
  const archive = archiveOf({ briefings: [fields as BriefingFields], topics: { trade: { name: 'Trade' } } }, '2026-05-01');
  // Bypasses the schema, which refuses some of it.
  Object.assign(briefingIn(archive, ID), { title: hostile, summary: hostile, byline: hostile });
  for (const topic of archive.topics.values()) Object.assign(topic, { name: hostile });
  const kept = hostile.replaceAll(/[\u0000\u0008\u001F\uFFFE]/g, '').replace('\uD800', '\uFFFD');
  const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, ' ');
  for (const [address, text] of await filesOf('home', archive)) {
    expect(brokenFeedRules(text, address)).toEqual([]);
    const [item] = readFeed(text).items;
    expect(plain(item?.title)).toBe(plain(kept));
    expect(plain(item?.categories[0])).toBe(plain(kept));
    // The description of RSS is HTML, the summaries of the others are plain.
    const isHtml = text.includes('<rss ');
    expect(plain(isHtml ? toString(fromHtml(item?.summary ?? '', { fragment: true })) : item?.summary)).toBe(plain(kept));
    if (text.startsWith('<?xml')) expect(text).not.toMatch(/<(script|img)/);
  }
  expect(opmlOf(archive)).not.toMatch(/<(script|img)/);
});

it('the list of all feeds is OPML with each feed once, in folders', () => {
  const { head, body } = parseOpml(opmlOf(world()));
  expect(head).toMatchObject({ title: `${site.name}: all feeds`, dateModified: 'Sun, 01 Mar 2026 00:00:00 GMT' });
  const lines = body?.outlines?.flatMap(({ outlines }) => outlines ?? []) ?? [];
  expect(body?.outlines?.map(({ text }) => text)).toEqual(expect.arrayContaining([site.name, 'People', 'Pairs of countries']));
  const addresses = lines.map(({ xmlUrl }) => xmlUrl);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(expect.arrayContaining([`${HOME}feed.xml`, `${HOME}corrections/feed.xml`, `${HOME}people/anna-berg/feed.xml`]));
});
