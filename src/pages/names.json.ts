import { loadArchive } from '../archive/load/load-in-astro.ts';
import { namesIndex } from '../views/parts/name-index.ts';

export const GET = async () => Response.json(namesIndex(await loadArchive()));
