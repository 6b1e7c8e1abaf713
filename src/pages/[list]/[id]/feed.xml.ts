import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../../archive/load/load-in-astro.ts';
import { subjectFeedOf } from '../../../exports/subject-feed.ts';
import { subjectFeeds } from '../../../views/meta/subject-feed.ts';
import { reusePage } from '../../../views/meta/reuse-page.ts';

export const getStaticPaths = async () =>
  subjectFeeds(await loadArchive()).map(({ list, id, feed }) => ({ params: { list, id }, props: { feed } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, url }) => {
  const feed = subjectFeedOf(props.feed);
  return reusePage(url, feed) ?? rss(feed);
};
