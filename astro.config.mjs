import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readArchive } from './src/archive/read-archive.ts';
import { readout } from './src/build/integration.ts';
import { themeScriptHash } from './src/layouts/theme-script.ts';
import { markdownPlugins } from './src/markdown/plugins.ts';
import { settings } from './src/settings.ts';

// In a build the content stands still, so it is read when the first body is rendered and not again;
// while an editor works it is looked at for every body.
const isDev = process.argv.includes('dev');
let built;
const currentArchive = () => (isDev ? readArchive(settings.contentDir).archive : (built ??= readArchive(settings.contentDir).archive));

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    // No highlighting (its inline styles clash with the CSP) and no smart quotes (editors' quotes are judged instead).
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      ...markdownPlugins(currentArchive),
    }),
  },
  vite: {
    build: {
      assetsInlineLimit: 0, // every script is a file: an inline one would add its hash to every page
      rolldownOptions: {
        // Rolldown remarks on a directive that Astro itself puts into every rendered body; nothing is lost.
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind's engine is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeScriptHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  experimental: { contentIntellisense: true },
  integrations: [sitemap({ filter: (page) => !page.endsWith('/search/') }), readout()],
});
