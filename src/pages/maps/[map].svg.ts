import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../archive/load/load-in-astro.ts';
import { routeMapSvg, SCHEMES } from '../../exports/route-map-svg.ts';
import { reusePage } from '../../views/meta/page-from-last-build.ts';
import { routeMapOf, routeMapDependencies } from '../../views/maps/route-map.ts';
import { mapFile } from '../../views/meta/routes.ts';

export const getStaticPaths = async () =>
  (await loadArchive()).briefings.flatMap(({ visit }) =>
    SCHEMES.map((scheme) => ({ params: { map: mapFile(visit.id, scheme) }, props: { visit, scheme } })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { visit, scheme }, url }) => {
  const archive = await loadArchive();
  return reusePage(url, routeMapDependencies(visit, archive)) ?? new Response(routeMapSvg(routeMapOf(visit, archive), scheme));
};
