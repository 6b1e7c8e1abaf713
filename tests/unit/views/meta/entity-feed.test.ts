import { describe, expect, it } from 'vitest';
import { site } from '../../../../src/site.ts';
import type { Archive } from '../../../../src/archive/model/archive.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { latestPublished, relationshipFeed, entityFeed } from '../../../../src/views/meta/entity-feed.ts';
import { entityFeeds } from '../../../../src/views/meta/entity-feed.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, stops } from '../../make-content.ts';

const idsOf = (feed: ReturnType<typeof entityFeed>) => feed?.briefings.map(({ id }) => id);
const bruno = (archive: Archive) => entityFeed(getById(archive.people, 'bruno-costa'), archive);

it('a feed has the briefings last published, whenever the visits were; those of one day by visit, newest first', () => {
  const { briefings } = archiveOf({
    briefings: [
      { id: '2021-01-01-a', published: '2026-01-01' },
      { id: '2021-01-02-b', published: '2026-01-01' },
      { id: '2020-01-01-late', published: '2026-02-01' },
    ],
  });
  expect(latestPublished(briefings).map(({ id }) => id)).toEqual(['2020-01-01-late', '2021-01-02-b', '2021-01-01-a']);
});

it('a feed is no longer than `site.sizes.feed`', () => {
  const briefings = Array.from({ length: site.sizes.feed + 1 }, (_, at) => ({ id: `${1950 + at}-a` }));
  expect(idsOf(bruno(archiveOf({ briefings })))).toHaveLength(site.sizes.feed);
});

describe('the feed of a person', () => {
  const silent = hosts('emil-frank');
  const quotes = [{ key: 'dry', words: 'we are dry', speaker: 'bruno-costa', occasion: 'A speech', source: 'gazette' }];

  it('has the briefings in which the person takes part or is quoted', () => {
    const archive = archiveOf({
      briefings: [
        { id: '2020-01-01-host' },
        { id: '2021-01-01-words', visit: silent, quotes, body: 'He said “we are dry”.[@gazette]' },
        { id: '2022-01-01-other', visit: silent },
      ],
    });
    expect(idsOf(bruno(archive))).toEqual(['2021-01-01-words', '2020-01-01-host']);
    expect(bruno(archive)).toMatchObject({ href: '/people/bruno-costa/feed.xml', page: '/people/bruno-costa/' });
  });

  it('does not exist if briefings only mention the person', () => {
    const archive = archiveOf({ briefings: [{ id: '2020-01-01-a', visit: silent, body: 'Bruno Costa stayed away.[@gazette]' }] });
    expect(archive.appearances.get('person:bruno-costa')).toMatchObject([{ role: 'mentioned' }]);
    expect(bruno(archive)).toBeUndefined();
  });
});

const world = archiveOf({
  briefings: [{ id: '2020-01-01-a' }, { id: '2021-01-01-b', visit: { ...hosts('emil-frank'), ...stops('estburg') } }],
});

it('the feed of a relationship has the visits between the two countries', () => {
  const feed = relationshipFeed(getById(world.relationships, 'norland-sudonia'), world);
  expect(idsOf(feed)).toEqual(['2020-01-01-a']);
  expect(feed).toMatchObject({ title: `${site.name}: Norland and Sudonia`, href: '/relationships/norland-sudonia/feed.xml' });
});

it('every entity involved in a visit has a feed, and every relationship', () => {
  const paths = entityFeeds(world).map(({ list, id }) => `${list}/${id}`);
  expect(paths).toEqual(
    expect.arrayContaining(['people/anna-berg', 'countries/norland', 'places/sudopol', 'topics/trade', 'relationships/estmark-norland']),
  );
  for (const { list, id, feed } of entityFeeds(world)) expect(feed.href).toBe(`/${list}/${id}/feed.xml`);
});
