import { loadArchive } from '../../archive/load/load-in-astro.ts';
import { opmlOf } from '../../exports/feeds/opml.ts';

/** The list of all feeds: `/feeds/opml.xml`. */
export const GET = async () => new Response(opmlOf(await loadArchive()), { headers: { 'content-type': 'application/xml' } });
