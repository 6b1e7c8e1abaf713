import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readout } from './src/integration/readout.ts';
import { settings } from './src/settings.ts';
import { buildContext } from './src/build-context.ts';
import { lastChangesOf } from './src/views/meta/last-changes.ts';
import { sitemapFilterOf } from './src/views/meta/sitemap.ts';

/** Made at the first page: only a build has read the content by then. */
let filter;
let days;
const isInSitemap = (url) => (filter ??= sitemapFilterOf(buildContext().archive))(url);
const withDay = (page) => ({ ...page, lastmod: (days ??= lastChangesOf(buildContext().archive)).get(new URL(page.url).pathname) });

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/integration/quiet-log.ts' },
  markdown: { syntaxHighlight: false }, // bodies are ours; Astro's way would warn that it does not fit the policy
  // Several pages at a time, so that nobody waits for the disk.
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  vite: {
    build: {
      assetsInlineLimit: 0, // every script is a file: an inline one would add its hash to every page
      rolldownOptions: {
        // Rolldown remarks on a directive that Astro itself puts into every rendered body; nothing is lost.
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
  experimental: { contentIntellisense: true },
  integrations: [...(settings.preview === undefined ? [sitemap({ filter: isInSitemap, serialize: withDay })] : []), readout()],
});
