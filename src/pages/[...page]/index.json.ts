import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../archive/load/load-in-astro.ts';
import { pageDataOf } from '../../views/data/page-data.ts';
import { JSON_TYPE } from '../../views/follow/types-of-files.ts';
import { pageParameter, reusePage } from '../../views/meta/page-from-last-build.ts';
import { pagesWithData } from '../../views/pages/pages-with-data.ts';

/** The data of pages, beside them: `/index.json`, `/people/sergei-lavrov/index.json`. */
export const getStaticPaths = async () =>
  pagesWithData(await loadArchive()).map(({ page, view }) => ({ params: { page: pageParameter(page) }, props: { view } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, url }) => {
  const data = pageDataOf(props.view(), await loadArchive());
  return reusePage(url, data) ?? new Response(`${JSON.stringify(data)}\n`, { headers: { 'content-type': JSON_TYPE } });
};
