import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load/load-in-astro.ts';
import { llmsText } from '../exports/llms-txt.ts';
import { briefingsWithTwin } from '../views/pages/briefing/briefing-twin.ts';

/** The list of the briefings that there are as Markdown, `/llms.txt`, if there are any. */
export const getStaticPaths = async () => (briefingsWithTwin(await loadArchive()).length > 0 ? [{ params: { llms: 'llms' } }] : []);

export const GET: APIRoute = async () =>
  new Response(llmsText(await loadArchive()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
