import rss from '@astrojs/rss';
import { loadArchive } from '../archive/load/load-in-astro.ts';
import { feedOf } from '../exports/feed.ts';

export const GET = async () => rss(feedOf(await loadArchive()));
