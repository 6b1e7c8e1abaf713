import rss from '@astrojs/rss';
import { loadArchive } from '../../archive/load/load-in-astro.ts';
import { correctionsFeedOf } from '../../exports/corrections-feed.ts';

export const GET = async () => rss(correctionsFeedOf(await loadArchive()));
