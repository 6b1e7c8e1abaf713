import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { historyProblem } from './history-problem.ts';
import { handArchive, setBuildContext, showDrafts } from '../build-context.ts';
import { startSearchIndex, startServedSearch, type SearchIndexWriter } from '../search/write-index.ts';
import { exitWith, settings } from '../settings.ts';
import { routes, withoutBase } from '../views/meta/routes.ts';
import { beginBuild, type Build } from './begin-build.ts';
import { fingerprintOfCode } from './cache/code-fingerprint.ts';
import { cardsOf, writeCards, type WrittenCards } from './cards/write-cards.ts';
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
import { fileOf } from './cache/pages.ts';
import { pagesOfShards } from './shards/join-shards.ts';
import { isInShard, onlyPagesOf } from './shards/share.ts';
import { removeOthers, writeShardFile } from './shards/write-shard.ts';
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
  /** The files of pages and cards that this build printed, or took over. */
  const own = new Set<string>();
  const dataSizes = new Map<string, number>();
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
        setBuildContext({ archive: build.archive, reusePage: build.cache.pages.reuse, dataSizes });
        updateConfig({ outDir: pathToFileURL(`${build.output.nextDir}/`) });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (!build) return;
        const gap = historyProblem(settings.contentDir, new Date().toISOString().slice(0, 10));
        if (gap !== undefined) logger.warn(gap);
        for (const line of tellOfWaiting(build)) logger.info(line);
        const { output, archive, cache, joining } = build;
        const { shard } = settings;
        const start: typeof startSearchIndex = settings.search === undefined ? startSearchIndex : startServedSearch;
        const index = shard ? undefined : start(archive, output.nextDir, cache.reuseFolder);
        search = index;
        let printed = 0;
        const onBegin = () => {
          const placed = cardsOf(archive).filter(({ path }) => !shard || isInShard(path, shard));
          for (const { path } of placed) own.add(path);
          joining?.begin();
          if (joining) for (const { path } of placed) joining.claim(path);
          cards = joining ? { all: 0, written: () => 0, drawn: Promise.resolve(0) } : writeCards(output, cache.artefacts, placed);
          cards.drawn.catch(() => undefined); // thrown when the pages are printed
          for (const [name, bytes] of writeDataFiles(output.nextDir, archive)) dataSizes.set(name, bytes);
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
        const onPage = (page: string, bytes: () => Uint8Array) => {
          printed += 1;
          own.add(fileOf(withoutBase(page)));
          index?.addPage(page, bytes);
        };
        const pages = joining ? { ...cache.pages, isReused: () => true } : cache.pages;
        const print = makePrerenderer(pages, { onBegin, onCount, onPage });
        setPrerenderer((ofAstro) => print(shard ? onlyPagesOf(shard, ofAstro) : joining ? pagesOfShards(joining, ofAstro) : ofAstro));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!build || !cards) throw new Error('A build ends that has not begun.');
        const built = fileURLToPath(dir);
        const { output, sources, site, cache, joining } = build;
        const { shard } = settings;
        const pages = cache.pages.counts();
        if (!joining) logger.info(`printed ${pages.printed} of ${pages.all} pages; the others show nothing that was changed`);
        const drawn = await cards.drawn;
        endProgress();
        if (joining) logger.info(`took over ${joining.end()} pages and cards of shards`);
        else logger.info(`drew ${drawn} of ${cards.all} cards; the others are those of earlier builds`);
        if (shard) removeOthers(built, own);
        else if (search) await writeRest(built, build, search, logger);
        if (settings.compress)
          logger.info(`compressed ${await compressFiles(built, cache.artefacts)} texts; the others are those of the last build`);
        const isCodeChanged = fingerprintOfCode() !== sources.code;
        if (shard) {
          if (isCodeChanged) exitWith('The code was changed while this shard was printed: build it again.');
          writeShardFile(built, shard, sources, cache.artefacts.made);
        }
        cache.discard();
        publishSite(output);
        if (isCodeChanged) logger.warn('The code was changed during this build, so the next one makes everything anew.');
        // A shard is not the site of this fingerprint.
        else if (!(await cache.save(shard ? '' : site)))
          logger.warn('This build could not be recorded, so the next one makes everything anew.');
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

/** Writes what spans the pages of a site, when they are printed. */
async function writeRest(
  built: string,
  { archive, held }: Build,
  search: SearchIndexWriter,
  logger: AstroIntegrationLogger,
): Promise<void> {
  await writeIcons(built);
  await writeLicences(built);
  const count = await search.finish();
  logger.info(settings.search === undefined ? `indexed ${count} visits for search` : `the search asks ${settings.search}`);
  await writeWorker(built);
  await writeHostFiles(built, archive);
  const unheld = unheldAddresses(held, archive).length;
  if (unheld > 0 && !settings.drafts)
    logger.info(`${unheld} new addresses: type \`npm run addresses\` when you publish, and they are held for ever`);
}

/** Lets the pages of an editor have the archive from the beginning, before Astro loads any content, unless there is something to mend. */
function handCheckedArchive(): void {
  const { diagnostics, archive } = readBuildInput(settings.contentDir);
  if (diagnostics.length === 0) handArchive(archive);
}
