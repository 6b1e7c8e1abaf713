import { describe, expect, it } from 'vitest';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { site } from '../../../../src/site.ts';
import { followEntity, followSite, followVisit } from '../../../../src/views/follow/follow.ts';
import { makeHead } from '../../../../src/views/meta/head.ts';
import { feedsView } from '../../../../src/views/pages/feeds.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';

const ID = '2021-04-06-a';
const archive = archiveOf({ briefings: [{ id: ID }] });

it('a briefing offers to follow its pairs and its visitors, each by feed and calendar', () => {
  const offered = followVisit(visitIn(archive, ID), archive).map(({ name, feeds, calendar }) => [name, feeds[0]?.href, calendar?.href]);
  expect(offered).toEqual([
    ['Norland–Sudonia', '/relationships/norland-sudonia/feed.xml', '/relationships/norland-sudonia/calendar.ics'],
    ['Anna Berg', '/people/anna-berg/feed.xml', '/people/anna-berg/calendar.ics'],
  ]);
});

describe('what a page is followed by', () => {
  it('is a feed without a calendar for a topic', () => {
    expect(followEntity(getById(archive.topics, 'trade'), archive)).toMatchObject({
      feeds: [{ format: 'RSS', href: '/topics/trade/feed.xml' }],
      calendar: undefined,
    });
  });

  it('is nothing for somebody who is only mentioned', () => {
    const silent = archiveOf({ briefings: [{ id: ID, body: 'Emil Frank stayed away.[@gazette]' }] });
    expect(followEntity(getById(silent.people, 'emil-frank'), silent)).toBeUndefined();
  });

  it('is named in its head, after the feed of the site, each file once', () => {
    const { alternates } = makeHead('Home', 'All', '/', { follow: followSite('home', archive) });
    expect(alternates.map(({ type, href }) => `${type} ${href}`)).toEqual([
      'application/rss+xml /feed.xml',
      'application/atom+xml /atom.xml',
      'application/feed+json /feed.json',
      'text/calendar /calendar.ics',
    ]);
    expect(makeHead('About', 'Us', '/about/').alternates.map(({ href }) => href)).toEqual(['/feed.xml']);
  });
});

it('the page of feeds names all of the site, how many items they have at most, and the lists whose pages have some', () => {
  const { ofSite, lists, threads, opml } = feedsView(archive);
  expect(ofSite.map(({ title, most, links }) => [title, most, links.length])).toEqual([
    ['Latest briefings', `${site.sizes.feed} briefings, with their full texts`, 3],
    ['Promises that changed', `${site.sizes.eventFeed} items`, 3],
    ['Documents', `${site.sizes.eventFeed} items`, 3],
    ['Corrections', `${site.sizes.eventFeed} items`, 3],
    ['Visits and due dates of promises', `${site.sizes.calendar} visits and as many due dates`, 1],
  ]);
  expect(ofSite.at(-1)?.links).toMatchObject([{ href: 'webcal://readout.example/calendar.ics' }]);
  expect(lists.map(({ href }) => href)).toContain('/relationships/');
  const { feed } = site.sizes;
  expect(threads).toContain(`the latest ${feed} briefings, with their full texts, and the latest ${feed} documents`);
  expect(opml).toBe('/feeds/opml.xml');
});
