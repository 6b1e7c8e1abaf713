import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../archive/load/load-in-astro.ts';
import { routeMapSvg } from '../../exports/route-map-svg.ts';
import { reusePage } from '../../views/meta/page-from-last-build.ts';
import { routeMapFile, routeMapOf, routeMapDependencies } from '../../views/maps/route-map.ts';

export const getStaticPaths = async () => {
  const archive = await loadArchive();
  const visits = new Map(archive.briefings.map(({ visit }) => [routeMapFile(visit, archive), visit]));
  return [...visits].map(([map, visit]) => ({ params: { map }, props: { visit } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { visit }, url }) => {
  const archive = await loadArchive();
  return reusePage(url, routeMapDependencies(visit, archive)) ?? new Response(routeMapSvg(routeMapOf(visit, archive)));
};
