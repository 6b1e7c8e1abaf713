import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { historyProblem } from './history-problem.ts';
import { handArchive, setBuildContext, showDrafts } from '../build-context.ts';
import { startSearchIndex, type SearchIndexWriter } from '../search/write-index.ts';
import { exitWith, settings } from '../settings.ts';
import { routes } from '../views/meta/routes.ts';
import { beginBuild, type Build } from './begin-build.ts';
import { fingerprintOfCode } from './cache/code-fingerprint.ts';
import { writeCards, type WrittenCards } from './cards/write-cards.ts';
import { writeDataFiles } from './emit/data-files.ts';
import { compressFiles } from './emit/compress-files.ts';
import { writeHostFiles } from './emit/host-files.ts';
import { writeIcons } from './emit/icons.ts';
import { writeLicences } from './emit/licences.ts';
import { makePrerenderer } from './emit/prerenderer.ts';
import { writeWorker } from './emit/service-worker.ts';
import { tellOfWaiting } from './tell-of-waiting.ts';
import { unheldAddresses } from './held-addresses.ts';
import { whyNotWritable } from './output/writable-folders.ts';
import { publishSite } from './output/publish-site.ts';
import { readBuildInput } from './read-build-input.ts';
import { showProgress } from './show-progress.ts';
import { serveBuiltFiles } from './serve-built-files.ts';
import { reportDiagnostics } from './report-diagnostics.ts';

/**
 * Around Astro's build: checks the content first, builds beside the last good site, makes the search index,
 * and puts the new site in the place of the old one only when it is whole.
 * While an editor works it tells of mistakes and serves the search index of the last build.
 */
export const readout = (): AstroIntegration => {
  let build: Build | undefined;
  let search: SearchIndexWriter | undefined;
  let cards: WrittenCards | undefined;
  let endProgress = (): void => undefined;
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
        setBuildContext({ archive: build.archive, reusePage: build.cache.pages.reuse });
        updateConfig({ outDir: pathToFileURL(`${build.output.nextDir}/`) });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (!build) return;
        const gap = historyProblem(settings.contentDir, new Date().toISOString().slice(0, 10));
        if (gap !== undefined) logger.warn(gap);
        for (const line of tellOfWaiting(build)) logger.info(line);
        const { output, archive, cache } = build;
        const index = startSearchIndex(archive, output.nextDir, cache.reuseFolder);
        search = index;
        let printed = 0;
        const onBegin = () => {
          cards = writeCards(output, cache.artefacts, archive);
          cards.drawn.catch(() => undefined); // thrown when the pages are printed
        };
        const onCount = (all: number) => {
          const parts = [
            { name: 'pages', done: () => printed, all: () => all },
            { name: 'cards', done: () => cards?.written() ?? 0, all: () => cards?.all ?? 0 },
          ];
          endProgress = showProgress(parts, (line) => {
            logger.info(line);
          });
        };
        const onPage: typeof index.addPage = (...page) => {
          printed += 1;
          index.addPage(...page);
        };
        setPrerenderer(makePrerenderer(cache.pages, { onBegin, onCount, onPage }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!build || !search || !cards) throw new Error('A build ends that has not begun.');
        const built = fileURLToPath(dir);
        const { output, archive, held, code, site, cache } = build;
        const pages = cache.pages.counts();
        logger.info(`printed ${pages.printed} of ${pages.all} pages; the others show nothing that was changed`);
        const drawn = await cards.drawn;
        endProgress();
        logger.info(`drew ${drawn} of ${cards.all} cards; the others are those of earlier builds`);
        await writeIcons(built);
        await writeLicences(built);
        writeDataFiles(built, archive);
        const count = await search.finish();
        logger.info(`indexed ${count} visits for search`);
        await writeWorker(built);
        await writeHostFiles(built, archive);
        const unheld = unheldAddresses(held, archive).length;
        if (unheld > 0 && !settings.drafts)
          logger.info(`${unheld} new addresses: type \`npm run addresses\` when you publish, and they are held for ever`);
        if (settings.compress)
          logger.info(`compressed ${await compressFiles(built, cache.artefacts)} texts; the others are those of the last build`);
        cache.discard();
        publishSite(output);
        if (fingerprintOfCode() !== code) logger.warn('The code was changed during this build, so the next one makes everything anew.');
        else if (!(await cache.save(site))) logger.warn('This build could not be recorded, so the next one makes everything anew.');
      },
      'astro:server:setup': ({ server, logger }) => {
        reportDiagnostics(settings.contentDir, server.watcher, server.ws, logger, () => {
          // Astro then lists the pages of each route anew.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
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
