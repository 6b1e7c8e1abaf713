import type { AstroPrerenderer } from 'astro';
import { startSearchIndex, startServedSearch, type SearchIndexWriter } from '../search/write-index.ts';
import type { Archive } from '../archive/model/archive.ts';
import type { BuildContext } from '../build-context.ts';
import { buildDay, exitWith, settings } from '../settings.ts';
import { withoutBase } from '../views/meta/routes.ts';
import { securityTxtProblem } from '../views/meta/security-txt.ts';
import type { Build } from './begin-build.ts';
import { fingerprintOfCode } from './cache/code-fingerprint.ts';
import { fileOf } from './cache/pages.ts';
import { fingerprintOfSite } from './cache/site-fingerprint.ts';
import { cardsOf, writeCards, type WrittenCards } from './cards/write-cards.ts';
import { compressFiles } from './emit/compress-files.ts';
import { writeDataFiles } from './emit/data-files.ts';
import { writeHostFiles } from './emit/host-files.ts';
import { writeIcons } from './emit/icons.ts';
import { writeLicences } from './emit/licences.ts';
import { makePrerenderer } from './emit/prerenderer.ts';
import { writeWorker } from './emit/service-worker.ts';
import { unheldAddresses } from './held-addresses.ts';
import { historyProblem } from './history-problem.ts';
import type { Output } from './output/output-folder.ts';
import { publishSite } from './output/publish-site.ts';
import { refuseFolder } from './output/refuse-folder.ts';
import { pagesOfShards } from './shards/join-shards.ts';
import { isInShard, onlyPagesOf } from './shards/share.ts';
import { removeOthers, writeShardFile } from './shards/write-shard.ts';
import { showProgress } from './show-progress.ts';
import { tellOfWaiting } from './tell-of-waiting.ts';

/** Where a build says what it does. */
export interface BuildLog {
  info: (text: string) => void;
  warn: (text: string) => void;
  error: (text: string) => void;
}

/** A build whose pages are being printed. */
export interface Printing {
  /** Prints pages as what is given would, with the search index, the cards and the record of pages beside it. */
  prerenderer: (ofAstro: AstroPrerenderer) => AstroPrerenderer;
  /** Writes what is not printed, puts the site in its place and records it; `keepBundle` is called if the code is still the same. */
  finish: (keepBundle?: () => Promise<void>) => Promise<void>;
}

/** How many pages are printed at a time, so that none waits for the disk. */
export const PAGES_AT_A_TIME = 8;

/** What the pages of a build are given. */
export const contextOf = ({ archive, cache, dataSizes }: Build): BuildContext<Archive> => ({
  archive,
  reusePage: cache.pages.reuse,
  dataSizes,
});

/** Starts to print the pages of a build, by Astro's own build or with the bundle of an earlier one. */
export function startPrinting(build: Build, log: BuildLog): Printing {
  const { output, archive, cache, joining, sources, site, dataSizes } = build;
  const { shard } = settings;
  const now = new Date().toISOString().slice(0, 10);
  const gap = historyProblem(settings.contentDir, now);
  if (gap !== undefined) log.warn(gap);
  // Who names the day of the build means it.
  const expired = buildDay() === undefined ? securityTxtProblem(archive.today, now) : undefined;
  if (expired !== undefined) log.warn(expired);
  for (const line of tellOfWaiting(build)) log.info(line);
  const start: typeof startSearchIndex = settings.search === undefined ? startSearchIndex : startServedSearch;
  const index = shard ? undefined : start(archive, output.nextDir, cache.folders);
  /** The files of pages and cards that this build printed, or took over. */
  const own = new Set<string>();
  let cards: WrittenCards | undefined;
  let endProgress = (): void => undefined;
  let printed = 0;
  const onBegin = () => {
    const placed = cardsOf(archive).filter(({ path }) => !shard || isInShard(path, shard));
    for (const { path } of placed) own.add(path);
    joining?.begin();
    if (joining) for (const { path } of placed) joining.claim(path);
    cards = joining ? { all: 0, written: () => 0, drawn: Promise.resolve(0) } : writeCards(output, cache.artefacts, placed);
    cards.drawn.catch(() => undefined); // thrown when the pages are printed
    for (const [name, bytes] of writeDataFiles(output.nextDir, archive, cache.artefacts, sources.code)) dataSizes.set(name, bytes);
  };
  const onCount = (all: number) => {
    const parts = [
      { name: 'pages', done: () => printed, all: () => all },
      { name: 'cards', done: () => cards?.written() ?? 0, all: () => cards?.all ?? 0 },
    ];
    endProgress = showProgress(parts, (line) => {
      log.info(line);
    });
  };
  const onPage = (page: string, bytes: () => Uint8Array) => {
    printed += 1;
    own.add(fileOf(withoutBase(page)));
    index?.addPage(page, bytes);
  };
  const pages = joining ? { ...cache.pages, isReused: () => true } : cache.pages;
  const print = makePrerenderer(pages, { onBegin, onCount, onPage });
  return {
    prerenderer: (ofAstro) => print(shard ? onlyPagesOf(shard, ofAstro) : joining ? pagesOfShards(joining, ofAstro) : ofAstro),
    finish: async (keepBundle) => {
      if (!cards) throw new Error('A build ends that has not begun.');
      const built = output.nextDir;
      const counts = cache.pages.counts();
      if (!joining) log.info(`printed ${counts.printed} of ${counts.all} pages; the others show nothing that was changed`);
      const drawn = await cards.drawn;
      endProgress();
      if (joining) log.info(`took over ${joining.end()} pages and cards of shards`);
      else log.info(`drew ${drawn} of ${cards.all} cards; the others are those of earlier builds`);
      if (shard) removeOthers(built, own);
      else if (index) await writeRest(built, build, index, log);
      if (settings.compress)
        log.info(`compressed ${await compressFiles(built, cache.artefacts)} texts; the others are those of the last build`);
      const isCodeChanged = fingerprintOfCode() !== sources.code;
      if (shard) {
        if (isCodeChanged) exitWith('The code was changed while this shard was printed: build it again.');
        writeShardFile(built, shard, sources, cache.artefacts.made);
      }
      const files = fingerprintOfSite(built);
      refuseFolder(output); // somebody may have put a file there meanwhile
      cache.discard();
      publishOrExit(output);
      if (isCodeChanged) log.warn('The code was changed during this build, so the next one makes everything anew.');
      // A shard is not the site of this fingerprint.
      else if (!(await cache.save(shard ? '' : site, files)))
        log.warn('This build could not be recorded, so the next one makes everything anew.');
      if (!isCodeChanged) await keepBundle?.();
    },
  };
}

/** Puts the new site in its place. Where the system does not let a build do that, the process ends with what it says. */
function publishOrExit(output: Output): void {
  try {
    publishSite(output);
  } catch (error) {
    if (!(error instanceof Error && /^E[A-Z]+\b/.test(error.message))) throw error;
    const advice = 'code' in error ? '. Give the user who builds the right to do that, or make room on the disk, and build again.' : '';
    exitWith(`The system did not let the build replace the site in ${output.dir}. ${error.message}${advice}`);
  }
}

/** Writes what spans the pages of a site, when they are printed. */
async function writeRest(built: string, { archive, held }: Build, search: SearchIndexWriter, log: BuildLog): Promise<void> {
  await writeIcons(built);
  await writeLicences(built);
  const count = await search.finish();
  log.info(settings.search === undefined ? `indexed ${count} visits for search` : `the search asks ${settings.search}`);
  await writeWorker(built);
  await writeHostFiles(built, archive);
  const unheld = unheldAddresses(held, archive).length;
  if (unheld > 0 && !settings.drafts)
    log.info(`${unheld} new addresses: type \`npm run addresses\` when you publish, and they are held for ever`);
}
