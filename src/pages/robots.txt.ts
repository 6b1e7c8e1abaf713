import { loadArchive } from '../archive/load/load-in-astro.ts';
import { robotsText } from '../views/meta/robots.ts';

export const GET = async () => new Response(robotsText(await loadArchive()));
