import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { routeMapSvg, SCHEMES } from '../../exports/route-map.ts';
import { routeMapOf } from '../../views/route-map.ts';
import { mapFile } from '../../views/routes.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return archive.briefings.flatMap(({ visit }) => {
    const map = routeMapOf(visit, archive);
    return SCHEMES.map((scheme) => ({ params: { map: mapFile(visit.id, scheme) }, props: { svg: routeMapSvg(map, scheme) } }));
  });
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg);
