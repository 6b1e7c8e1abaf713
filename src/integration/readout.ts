import { existsSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readArchive } from '../archive/load/read-archive.ts';
import { handOver } from '../validation/read/build-context.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';
import { beginSearchIndex, type SearchIndex } from '../search/write-index.ts';
import { settings } from '../settings.ts';
import { routes } from '../views/meta/routes.ts';
import { heldAddresses, unheldAddresses } from './held-addresses.ts';
import { writeCards } from './cards/write-cards.ts';
import { codeOfBuild } from './cache/code-fingerprint.ts';
import { compressFiles } from './emit/compress-files.ts';
import { writeHostFiles } from './emit/host-files.ts';
import { writeIcons } from './emit/icons.ts';
import { recallDrafts, recordDrafts } from './cache/save-parsed-files.ts';
import { checkContent } from './check-content.ts';
import { writeLicences } from './emit/licences.ts';
import { writeWorker } from './emit/service-worker.ts';
import { prerendererOf } from './emit/prerenderer.ts';
import { unlessMade } from './cache/folder-cache.ts';
import { openPrintedPages, type PrintedPages } from './cache/page-cache.ts';
import { recordFile } from './cache/record-file.ts';
import { reportDiagnostics } from './watch-content.ts';

const DRAFTS = recordFile('-drafts.bin');
const outDir = resolve(settings.outDir);
const besideOut = (suffix: string) => join(dirname(outDir), `.${basename(outDir)}-${suffix}`);

/**
 * Around Astro's build: checks the content first, builds beside the last good site, makes the search index,
 * and puts the new site in the place of the old one only when it is whole.
 * While an editor works it tells of mistakes and serves the search index of the last build.
 */
export const readout = (): AstroIntegration => {
  let code = '';
  let printed: PrintedPages | undefined;
  let search: SearchIndex | undefined;
  let cards: ReturnType<typeof writeCards> | undefined;
  return {
    name: 'readout',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { WORKER: JSON.stringify(command === 'build' && settings.offline ? routes.worker() : '') } } });
        if (command !== 'build') return;
        code = codeOfBuild();
        await stopOnMistakes(code);
        printed = openPrintedPages(outDir, besideOut('next'), recordFile('-pages.json'), code);
        handOver({ archive: readArchive(settings.contentDir).archive, printedBefore: printed.printedBefore });
        refuseToReplace(outDir);
        rmSync(besideOut('next'), { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${besideOut('next')}/`) });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!printed) return;
        const { archive } = readArchive(settings.contentDir);
        search = beginSearchIndex(archive, besideOut('next'), unlessMade(outDir, besideOut('next'), recordFile('-folders.json'), code));
        const begin = () => {
          cards = writeCards(besideOut('next'), outDir, archive);
          cards.catch(() => undefined); // thrown when the pages are printed
        };
        setPrerenderer(prerendererOf(printed, { begin, hear: search.add }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!printed || !search || !cards) throw new Error('A build ends that has not begun.');
        const built = fileURLToPath(dir);
        const { archive } = readArchive(settings.contentDir);
        const pages = printed.counts();
        logger.info(`printed ${pages.printed} of ${pages.all} pages; the others show nothing that was changed`);
        const { all, made, record } = await cards;
        const recordPages = printed.seal();
        logger.info(`drew ${made} of ${all} cards; the others are those of earlier builds`);
        await writeIcons(built);
        await writeLicences(built);
        const count = await search.whole();
        logger.info(`indexed ${count} visits for search`);
        await writeWorker(built);
        await writeHostFiles(built, archive);
        const unheld = unheldAddresses(heldAddresses(settings.contentDir), archive).length;
        if (unheld > 0) logger.info(`${unheld} new addresses: type \`npm run addresses\` when you publish, and they are held for ever`);
        if (settings.compress)
          logger.info(`compressed ${await compressFiles(built, outDir)} texts; the others are those of the last build`);
        await replace(built);
        await recordPages();
        await record();
      },
      'astro:server:setup': ({ server, logger }) => {
        reportDiagnostics(settings.contentDir, server.watcher, logger);
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', settings.origin);
          // Vite may or may not have taken the base path off by now.
          const [, name] = /^(?:.*\/)?pagefind\/(.+)$/.exec(pathname) ?? [];
          if (name === undefined) {
            next();
            return;
          }
          const file = join(outDir, 'pagefind', name);
          readFile(file).then((bytes) => {
            response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
            response.end(bytes);
          }, next);
        });
      },
    },
  };
};

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/**
 * Prints the diagnostics and ends the build with 1 where the content has mistakes; a stack trace would help no editor. What has none
 * is remembered either way: who mends one file of thousands need not wait for all.
 */
async function stopOnMistakes(code: string): Promise<void> {
  recallDrafts(DRAFTS, code);
  const diagnostics = checkContent(settings.contentDir);
  await recordDrafts(DRAFTS, code);
  if (diagnostics.length === 0) return;
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
