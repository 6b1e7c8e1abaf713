import { loadArchive } from '../archive/load/load-in-astro.ts';
import { namedPages } from '../views/parts/named-pages.ts';

export const GET = async () => Response.json(namedPages(await loadArchive()));
