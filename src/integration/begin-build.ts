import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import type { Waiting } from '../archive/load/read-and-check.ts';
import { showDrafts } from '../build-context.ts';
import { formatDiagnostics, type Diagnostic } from '../validation/diagnostics/diagnostic.ts';
import { settings, exitWith } from '../settings.ts';
import { openBuildCache, type BuildCache } from './cache/build-cache.ts';
import { fingerprintOfCode } from './cache/code-fingerprint.ts';
import { commitsOf, historyFingerprint, siteFingerprint } from './cache/site-fingerprint.ts';
import { takeLock } from './output/build-lock.ts';
import { outputOf, type Output } from './output/output-folder.ts';
import { recoverSite } from './output/publish-site.ts';
import { refuseFolder } from './output/refuse-folder.ts';
import { reasonOf } from './output/writable-folders.ts';
import { makeFolder } from './output/write-file-whole.ts';
import { readBuildInput, type BuildInput } from './read-build-input.ts';
import { takeReading } from './shards/kept-reading.ts';
import { joinShards, type Joining } from './shards/join-shards.ts';
import { readShards, type ShardFolder } from './shards/read-shards.ts';
import type { Sources } from './shards/sources.ts';

/** What a build has read and checked, and the fingerprints that it took before. */
export interface Build {
  output: Output;
  archive: Archive;
  /** Briefings that are left out because their embargo is not over. */
  waiting: Waiting[];
  /** What is wrong with drafts, in a preview of them. */
  unfit: Diagnostic[];
  /** The addresses that the site has promised to keep. */
  held: string[];
  sources: Sources;
  /** The fingerprint of the site to be. */
  site: string;
  cache: BuildCache;
  /** The shards of which the site is made, where other builds printed them. */
  joining: Joining | undefined;
  /** The sizes of the files of the data in bytes, once they are written. */
  dataSizes: Map<string, number>;
}

/**
 * Begins a build: makes sure that its site may take its place and that no other build is at work, puts back a site that a killed build
 * took away, then reads and checks the content. Ends the process with 1 and a sentence where there is no site to be made; a stack trace
 * would help no editor. `code` is the fingerprint of the code, where it was taken already.
 */
export async function beginBuild(code = fingerprintOfCode()): Promise<Build> {
  process.env['NODE_ENV'] = 'production';
  const output = openOutput();
  const commits = commitsOf(settings.contentDir);
  const history = historyFingerprint(commits);
  const cache = openBuildCache(output, code);
  const { fingerprint, diagnostics, archive, held, waiting } = readPublished({ code, history });
  if (diagnostics.length > 0 || !archive) {
    // Who mends one file of thousands need not wait for all.
    await cache.saveParsedFiles();
    return exitWith(formatDiagnostics(diagnostics, settings.contentDir));
  }
  const sources = { code, content: fingerprint, history };
  const shards = settings.shards && openShards(settings.shards, sources);
  rmSync(output.nextDir, { recursive: true, force: true });
  const shown = settings.drafts ? readBuildInput(settings.contentDir) : undefined;
  return {
    output,
    archive: shown?.archive ?? archive,
    held,
    waiting,
    unfit: shown?.diagnostics ?? [],
    sources,
    site: siteFingerprint(code, commits, fingerprint),
    cache,
    joining: shards && joinShards(shards, cache.artefacts, output.nextDir),
    dataSizes: new Map(),
  };
}

/** The content without drafts: their mistakes stop no build, a preview of them neither. */
function readPublished(here: Omit<Sources, 'content'>): BuildInput {
  if (settings.reading !== undefined) {
    const taken = takeReading(settings.reading, settings.contentDir, here);
    return typeof taken === 'string' ? exitWith(taken) : taken;
  }
  showDrafts(false);
  const input = readBuildInput(settings.contentDir);
  showDrafts(settings.drafts);
  return input;
}

/** The shards in some folders, of which the site can be made. */
function openShards(dirs: readonly string[], sources: Sources): ShardFolder[] {
  const { shards, problems } = readShards(dirs, sources);
  return problems.length > 0 ? exitWith(problems.join('\n')) : shards;
}

/** The folder of the site, locked. */
function openOutput(): Output {
  const output = outputOf(settings.outDir);
  refuseFolder(output);
  let other: string | undefined;
  const refusal = reasonOf(() => {
    makeFolder(dirname(output.lockFile));
    other = takeLock(output.lockFile);
  });
  if (refusal !== undefined)
    return exitWith(`OUT=${settings.outDir} cannot be written (${refusal}): name a folder where you may write, or free some space.`);
  if (other !== undefined) return exitWith(other);
  recoverSite(output);
  return output;
}
