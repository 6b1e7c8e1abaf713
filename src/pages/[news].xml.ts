import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../archive/load/load-in-astro.ts';
import { newsSitemapOf } from '../exports/news-sitemap.ts';
import { newsOf } from '../views/meta/sitemap.ts';

/** The news sitemap, `/sitemap-news.xml`, if there is news: an empty one is an error. */
export const getStaticPaths = async () => {
  const news = newsOf(await loadArchive());
  return news.length > 0 ? [{ params: { news: 'sitemap-news' }, props: { news } }] : [];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(newsSitemapOf(props.news), { headers: { 'content-type': 'application/xml' } });
