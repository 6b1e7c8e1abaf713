import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { routeMapSvg, SCHEMES } from '../../exports/route-map.ts';
import { routeMapOf } from '../../views/route-map.ts';
import { mapFile } from '../../views/routes.ts';

export const getStaticPaths = async () =>
  (await loadArchive()).briefings.flatMap(({ visit }) =>
    SCHEMES.map((scheme) => ({ params: { map: mapFile(visit.id, scheme) }, props: { visit, scheme } })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { visit, scheme } }) =>
  new Response(routeMapSvg(routeMapOf(visit, await loadArchive()), scheme));
