import sitemap from '@astrojs/sitemap';
import type { AstroIntegration, HookParameters } from 'astro';
import { pathToFileURL } from 'node:url';
import type { Archive } from '../../archive/model/archive.ts';
import { buildContext } from '../../build-context.ts';
import type { BuildLog } from '../start-printing.ts';
import { settings } from '../../settings.ts';
import { lastChangesOf } from '../../views/meta/last-changes.ts';
import { sitemapFilterOf } from '../../views/meta/sitemap.ts';

/** Astro's integration that writes the sitemap; a preview has none. */
export function sitemapIntegrations(): AstroIntegration[] {
  if (settings.preview !== undefined) return [];
  // Made at the first page: only a build has read the content by then.
  let filter: ReturnType<typeof sitemapFilterOf> | undefined;
  let days: ReturnType<typeof lastChangesOf> | undefined;
  return [
    sitemap({
      filter: (url) => (filter ??= sitemapFilterOf(archiveOfBuild()))(url),
      serialize: (page) => {
        const day = (days ??= lastChangesOf(archiveOfBuild())).get(new URL(page.url).pathname);
        return day === undefined ? page : { ...page, lastmod: day };
      },
    }),
  ];
}

/** Writes the sitemap of a site in a folder as Astro would, with the paths of its pages, where no Astro runs. */
export async function writeSitemap(dir: string, pages: string[], logger: BuildLog): Promise<void> {
  const config = { site: settings.origin, base: settings.base, trailingSlash: 'always', build: { format: 'directory' } };
  for (const { hooks } of sitemapIntegrations()) {
    await hooks['astro:routes:resolved']?.({ routes: [] } as unknown as HookParameters<'astro:routes:resolved'>);
    await hooks['astro:config:done']?.({ config } as unknown as HookParameters<'astro:config:done'>);
    const done = { dir: pathToFileURL(`${dir}/`), pages: pages.map((pathname) => ({ pathname })), logger };
    await hooks['astro:build:done']?.(done as unknown as HookParameters<'astro:build:done'>);
  }
}

function archiveOfBuild(): Archive {
  const context = buildContext<Archive>();
  if (!context) throw new Error('A sitemap is written where nothing is built.');
  return context.archive;
}
