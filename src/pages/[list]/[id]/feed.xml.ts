import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../../archive/load/load-in-astro.ts';
import { entityFeedOf } from '../../../exports/entity-feed.ts';
import { entityFeeds } from '../../../views/meta/entity-feed.ts';
import { reusePage } from '../../../views/meta/page-from-last-build.ts';

export const getStaticPaths = async () =>
  entityFeeds(await loadArchive()).map(({ list, id, feed }) => ({ params: { list, id }, props: { feed } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, url }) => {
  const feed = entityFeedOf(props.feed);
  return reusePage(url, feed) ?? rss(feed);
};
