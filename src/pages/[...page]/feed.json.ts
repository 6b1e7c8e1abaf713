import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../archive/load/load-in-astro.ts';
import { jsonFeedOf } from '../../exports/feeds/json-feed.ts';
import { feedDependencies } from '../../exports/feeds/full-text.ts';
import { SITE_FEEDS, siteFeed } from '../../views/follow/site-feeds.ts';
import { pageParameter, reusePage } from '../../views/meta/page-from-last-build.ts';
import { routes } from '../../views/meta/routes.ts';

/** The feeds of the whole site as JSON Feed: of briefings, promises, documents and corrections. */
export const getStaticPaths = () => SITE_FEEDS.map((name) => ({ params: { page: pageParameter(routes[name]()) }, props: { name } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, url }) => {
  const archive = await loadArchive();
  const feed = siteFeed(props.name, archive);
  return (
    reusePage(url, feedDependencies(feed, archive)) ??
    new Response(jsonFeedOf(feed, archive), { headers: { 'content-type': 'application/json' } })
  );
};
