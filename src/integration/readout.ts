import { existsSync, readdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/model/archive.ts';
import { setBuildContext } from '../validation/read/build-context.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';
import { startSearchIndex, type SearchIndexWriter } from '../search/write-index.ts';
import { settings } from '../settings.ts';
import { routes } from '../views/meta/routes.ts';
import { openBuildCache, type BuildCache } from './cache/build-cache.ts';
import { fingerprintOfCode } from './cache/code-fingerprint.ts';
import { commitsOf, siteFingerprint } from './cache/site-fingerprint.ts';
import { writeCards } from './cards/write-cards.ts';
import { compressFiles } from './emit/compress-files.ts';
import { writeHostFiles } from './emit/host-files.ts';
import { writeIcons } from './emit/icons.ts';
import { writeLicences } from './emit/licences.ts';
import { makePrerenderer } from './emit/prerenderer.ts';
import { writeWorker } from './emit/service-worker.ts';
import { unheldAddresses } from './held-addresses.ts';
import { readSource } from './read-source.ts';
import { serveSearchIndex } from './serve-search.ts';
import { reportDiagnostics } from './watch-content.ts';

const outDir = resolve(settings.outDir);
const besideOut = (suffix: string) => join(dirname(outDir), `.${basename(outDir)}-${suffix}`);
const nextDir = besideOut('next');

/** What a build has read and checked, and the fingerprints that it took before. */
interface Build {
  archive: Archive;
  held: string[];
  code: string;
  site: string;
  cache: BuildCache;
}

/**
 * Around Astro's build: checks the content first, builds beside the last good site, makes the search index,
 * and puts the new site in the place of the old one only when it is whole.
 * While an editor works it tells of mistakes and serves the search index of the last build.
 */
export const readout = (): AstroIntegration => {
  let build: Build | undefined;
  let search: SearchIndexWriter | undefined;
  let cards: ReturnType<typeof writeCards> | undefined;
  return {
    name: 'readout',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { WORKER: JSON.stringify(command === 'build' && settings.offline ? routes.worker() : '') } } });
        if (command !== 'build') return;
        build = await beginBuild();
        setBuildContext({ archive: build.archive, reusePage: build.cache.pages.reuse });
        refuseToReplace(outDir);
        rmSync(nextDir, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${nextDir}/`) });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!build) return;
        const { archive, cache } = build;
        search = startSearchIndex(archive, nextDir, cache.reuseFolder);
        const onBegin = () => {
          cards = writeCards({ lastDir: outDir, nextDir }, cache.artefacts, archive);
          cards.catch(() => undefined); // thrown when the pages are printed
        };
        setPrerenderer(makePrerenderer(cache.pages, { onBegin, onPage: search.addPage }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!build || !search || !cards) throw new Error('A build ends that has not begun.');
        const built = fileURLToPath(dir);
        const { archive, held, code, site, cache } = build;
        const pages = cache.pages.counts();
        logger.info(`printed ${pages.printed} of ${pages.all} pages; the others show nothing that was changed`);
        const { all, drawn } = await cards;
        logger.info(`drew ${drawn} of ${all} cards; the others are those of earlier builds`);
        await writeIcons(built);
        await writeLicences(built);
        const count = await search.finish();
        logger.info(`indexed ${count} visits for search`);
        await writeWorker(built);
        await writeHostFiles(built, archive);
        const unheld = unheldAddresses(held, archive).length;
        if (unheld > 0) logger.info(`${unheld} new addresses: type \`npm run addresses\` when you publish, and they are held for ever`);
        if (settings.compress)
          logger.info(`compressed ${await compressFiles(built, cache.artefacts)} texts; the others are those of the last build`);
        cache.discard();
        await replace(built);
        if (fingerprintOfCode() === code) await cache.save(site);
        else logger.warn('The code was changed during this build, so the next one makes everything anew.');
      },
      'astro:server:setup': ({ server, logger }) => {
        reportDiagnostics(settings.contentDir, server.watcher, logger);
        serveSearchIndex(server, outDir);
      },
    },
  };
};

/**
 * Reads and checks the content. Where it has mistakes it prints the diagnostics and ends the process with 1; a stack trace would help no editor. The
 * files without mistakes are recorded then too: who mends one file of thousands need not wait for all.
 */
async function beginBuild(): Promise<Build> {
  const code = fingerprintOfCode();
  const commits = commitsOf(settings.contentDir);
  const cache = openBuildCache(outDir, nextDir, code);
  const { fingerprint, diagnostics, archive, held } = readSource(settings.contentDir);
  if (diagnostics.length === 0 && archive) return { archive, held, code, site: siteFingerprint(code, commits, fingerprint), cache };
  await cache.saveParsedFiles();
  console.error(`\n${formatDiagnostics(diagnostics)}\n`);
  process.exit(1);
}

/** Stops before a build would put its site in the place of anything but a site: the project itself, or a folder of somebody's. */
function refuseToReplace(dir: string): void {
  const inputs = ['.', '.git', 'src', 'public', 'tests', settings.contentDir].map((path) => resolve(path));
  const holdsInput = inputs.some((path) => path === dir || path.startsWith(dir + sep));
  const isForeign = existsSync(dir) && readdirSync(dir).length > 0 && !existsSync(join(dir, 'pagefind'));
  if (!holdsInput && !isForeign) return;
  console.error(
    `\nOUT=${settings.outDir} is not a folder that a build may replace. Name one that is empty, new, or the site of an earlier build.\n`,
  );
  process.exit(1);
}

async function replace(built: string): Promise<void> {
  const last = besideOut('last');
  rmSync(last, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, last);
  await rename(built, outDir);
  rmSync(last, { recursive: true, force: true });
}
