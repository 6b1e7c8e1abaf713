import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handArchive, setBuildContext, showDrafts } from '../build-context.ts';
import { exitWith, settings } from '../settings.ts';
import { routes } from '../views/meta/routes.ts';
import { beginBuild, type Build } from './begin-build.ts';
import { takeBundle, type Bundle } from './cache/kept-bundle.ts';
import { whyNotWritable } from './output/writable-folders.ts';
import { readBuildInput } from './read-build-input.ts';
import { serveBuiltFiles } from './serve-built-files.ts';
import { contextOf, startPrinting, type Printing } from './start-printing.ts';
import { reportDiagnostics } from './report-diagnostics.ts';

/**
 * Around Astro's build: checks the content first, builds beside the last good site, makes the search index,
 * and puts the new site in the place of the old one only when it is whole.
 * While an editor works it tells of mistakes and serves the search index of the last build.
 */
export const readout = (): AstroIntegration => {
  let build: Build | undefined;
  let printing: Printing | undefined;
  let pages: Bundle['pages'] = new Map();
  let keepBundle: (() => Promise<void>) | undefined;
  return {
    name: 'readout',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { WORKER: JSON.stringify(command === 'build' && settings.offline ? routes.worker() : '') } } });
        showDrafts(command === 'dev' || (command === 'build' && settings.drafts));
        if (command === 'preview') return;
        const reason = whyNotWritable();
        if (reason !== undefined) exitWith(reason);
        if (command === 'dev') handCheckedArchive();
        if (command !== 'build') return;
        build = await beginBuild();
        setBuildContext(contextOf(build));
        updateConfig({ outDir: pathToFileURL(`${build.output.nextDir}/`) });
      },
      'astro:build:setup': (bundling) => {
        pages = bundling.pages; // Astro adds their styles when it bundles
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (!build) return;
        const { output, sources } = build;
        const started = startPrinting(build, logger);
        printing = started;
        setPrerenderer((ofAstro) =>
          started.prerenderer({
            ...ofAstro,
            setup: async () => {
              await ofAstro.setup?.();
              keepBundle = takeBundle(output, sources.code, pages);
            },
          }),
        );
      },
      'astro:build:done': async () => {
        if (!printing) throw new Error('A build ends that has not begun.');
        await printing.finish(keepBundle);
      },
      'astro:server:setup': ({ server, logger }) => {
        const look = reportDiagnostics(settings.contentDir, server.watcher, server.ws, logger, () => {
          // Astro then lists the pages of each route anew.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
        });
        server.middlewares.use(({ url = '' }, _response, next) => {
          if (/\/(?:\?|$)/.test(url)) look(); // a page, not one of its files
          next();
        });
        serveBuiltFiles(server, resolve(settings.outDir));
      },
    },
  };
};

/** Lets the pages of an editor have the archive from the beginning, before Astro loads any content, unless there is something to mend. */
function handCheckedArchive(): void {
  const { diagnostics, archive } = readBuildInput(settings.contentDir);
  if (diagnostics.length === 0) handArchive(archive);
}
