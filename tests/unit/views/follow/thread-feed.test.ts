import { describe, expect, it } from 'vitest';
import { site } from '../../../../src/site.ts';
import type { Archive } from '../../../../src/archive/model/archive.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { contentsOfThread, entityFeed, latestPublished, relationshipFeed, threadFeeds } from '../../../../src/views/follow/thread-feed.ts';
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
  const paths = threadFeeds(world).map(({ feed }) => feed.href);
  expect(paths).toEqual(
    expect.arrayContaining(
      ['people/anna-berg', 'countries/norland', 'places/sudopol', 'topics/trade', 'relationships/estmark-norland'].map(
        (path) => `/${path}/feed.xml`,
      ),
    ),
  );
  for (const { list, feed } of threadFeeds(world)) expect(feed.page).toMatch(new RegExp(`^/${list}/[a-z-]+/$`));
});

describe('what is in the feed of an entity or relationship', () => {
  const documents = ['a', 'b'].map((key) => ({
    key,
    kind: 'protocol',
    title: `Protocol ${key}`,
    parties: ['norland', 'sudonia'],
    date: key === 'a' ? '2021-05' : '2020-03-01',
    source: 'gazette',
  }));
  const archive = archiveOf({
    briefings: [
      { id: '2020-01-01-a', published: '2021-02-01', documents },
      { id: '2019-01-01-b', published: '2021-01-01' },
    ],
  });
  const feedOf = (of: Archive) => {
    const feed = relationshipFeed(getById(of.relationships, 'norland-sudonia'), of);
    if (!feed) throw new Error('There is no feed.');
    return contentsOfThread(feed, of);
  };

  it('is the briefings and the papers, each on the day on which it was news here', () => {
    expect(feedOf(archive).items.map(({ title, published }) => `${published} ${title}`)).toEqual([
      '2021-05-01 Protocol: Protocol a',
      expect.stringMatching(/^2021-02-01 /),
      '2021-02-01 Protocol: Protocol b',
      expect.stringMatching(/^2021-01-01 /),
    ]);
    expect(feedOf(archive).updated).toBe('2021-05-01');
  });

  it('is no more briefings than `site.sizes.feed`', () => {
    const briefings = Array.from({ length: site.sizes.feed + 1 }, (_, at) => ({ id: `2020-01-${10 + at}-a` }));
    expect(feedOf(archiveOf({ briefings })).items).toHaveLength(site.sizes.feed);
  });

  it('is no more papers either, and papers push no briefing out', () => {
    const many = Array.from({ length: site.sizes.feed + 5 }, (_, at) => ({ ...documents[0], key: `k${at}` }));
    const items = feedOf(archiveOf({ briefings: [{ id: '2020-01-01-a', documents: many }, { id: '2019-01-01-b' }] })).items;
    expect(items).toHaveLength(site.sizes.feed + 2);
    expect(items.filter(({ fullText }) => fullText)).toHaveLength(2);
  });
});
