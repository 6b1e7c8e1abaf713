import { getRssString } from '@astrojs/rss';
import { expect, it } from 'vitest';
import { entityFeedOf } from '../../../src/exports/entity-feed.ts';
import { getById } from '../../../src/archive/model/entities-by-id.ts';
import { entityFeed } from '../../../src/views/meta/entity-feed.ts';
import { archiveOf, briefingIn } from '../make-archive.ts';

/** The XML of the feed of the topic Trade. */
async function feedOfTrade(title: string, summary: string, topic = 'Trade'): Promise<string> {
  const archive = archiveOf({
    briefings: [{ id: '2021-04-06-a', published: '2026-03-01' }],
    topics: { trade: { name: topic } },
  });
  Object.assign(briefingIn(archive, '2021-04-06-a'), { title, summary }); // bypasses the schema, which refuses some characters
  const feed = entityFeed(getById(archive.topics, 'trade'), archive);
  if (!feed) throw new Error('There is no feed.');
  return getRssString(entityFeedOf(feed));
}

it('a feed is RSS with the title, summary, full address, day and topics of each briefing', async () => {
  const xml = await feedOfTrade('Berg in Sudopol', 'What happened.');
  expect(xml).toContain('<link>https://readout.example/topics/trade/</link>');
  expect(xml).toContain(
    '<item><title>Berg in Sudopol</title><link>https://readout.example/briefings/2021-04-06-a/</link>' +
      '<guid isPermaLink="true">https://readout.example/briefings/2021-04-06-a/</guid><description>What happened.</description>' +
      '<pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate><category>Trade</category></item>',
  );
});

it('no character in a title, summary or name breaks a feed', async () => {
  const hostile = 'A & B < C > D ]]> “&” "é" </';
  const xml = await feedOfTrade(hostile, hostile, 'Coal & < steel');
  const texts = [...xml.matchAll(/<(title|description|category)>([^<]*)<\/\1>/g)].map(([, , text = '']) => unescape(text));
  expect(texts.filter((text) => text === hostile)).toHaveLength(2);
  expect(texts).toContain('Coal & < steel');
});

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** Replaces the predefined entities of XML. */
const unescape = (text: string): string => text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
