import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../archive/load/load-in-astro.ts';
import { feedDependencies } from '../../exports/feeds/full-text.ts';
import { rssOf } from '../../exports/feeds/rss.ts';
import { pageParameter, reusePage } from '../../views/meta/page-from-last-build.ts';
import { SITE_FEEDS, siteFeed } from '../../views/follow/site-feeds.ts';
import { contentsOfThread, threadFeeds } from '../../views/follow/thread-feed.ts';
import { routes } from '../../views/meta/routes.ts';

/** The RSS feeds of the site and of each person, country, place, organisation, topic and pair: `/feed.xml`, `/people/sergei-lavrov/feed.xml`. */
export const getStaticPaths = async () => {
  const archive = await loadArchive();
  return [
    ...SITE_FEEDS.map((name) => ({ params: { page: pageParameter(routes[name]()) }, props: { contents: () => siteFeed(name, archive) } })),
    ...threadFeeds(archive).map(({ feed }) => ({
      params: { page: pageParameter(feed.page) },
      props: { contents: () => contentsOfThread(feed, archive) },
    })),
  ];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, url }) => {
  const archive = await loadArchive();
  const feed = props.contents();
  return reusePage(url, feedDependencies(feed, archive)) ?? rss(rssOf(feed, archive));
};
