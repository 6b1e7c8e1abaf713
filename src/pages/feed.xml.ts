import rss from '@astrojs/rss';
import { loadArchive } from '../archive/load/load-in-astro.ts';
import { siteFeedOf } from '../exports/site-feed.ts';

export const GET = async () => rss(siteFeedOf(await loadArchive()));
