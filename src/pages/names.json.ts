import { loadArchive } from '../archive/load/load-in-astro.ts';
import { namedPages } from '../views/parts/named-pages.ts';
import { namesFile } from '../views/parts/names/name-parts.ts';

export const GET = async () => Response.json(namesFile(namedPages(await loadArchive())));
