import { loadArchive } from '../archive/load.ts';
import { namesIndex } from '../views/names-index.ts';

export const GET = async () => Response.json(namesIndex(await loadArchive()));
