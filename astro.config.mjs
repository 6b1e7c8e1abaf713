import { defineConfig } from 'astro/config';
import { sitemapIntegrations } from './src/integration/emit/sitemap.ts';
import { readout } from './src/integration/readout.ts';
import { PAGES_AT_A_TIME } from './src/integration/start-printing.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/integration/quiet-log.ts' },
  markdown: { syntaxHighlight: false }, // bodies are ours; Astro's way would warn that it does not fit the policy
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: PAGES_AT_A_TIME },
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
  integrations: [...sitemapIntegrations(), readout()],
});
