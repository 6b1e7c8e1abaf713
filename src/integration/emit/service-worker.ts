import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { WorkerConfig } from '../../client/offline/worker-config.ts';
import { listFiles } from '../../list-files.ts';
import { settings } from '../../settings.ts';
import { absoluteUrl, routes, withoutBase } from '../../views/meta/routes.ts';

/** An index that is larger than this is kept only as far as it is used: a reader did not ask for so much. */
const LARGEST_INDEX = 8_000_000;

/**
 * Writes the service worker of a built site; that of a site which keeps nothing clears what an earlier build had kept. It
 * changes whenever the files that it keeps do, and only then.
 */
export async function writeWorker(dir: string): Promise<void> {
  const kept = settings.offline ? await keptOf(dir) : undefined;
  await build({
    entryPoints: [
      fileURLToPath(
        new URL(kept ? '../../client/offline/service-worker.ts' : '../../client/offline/remove-service-worker.ts', import.meta.url),
      ),
    ],
    outfile: join(dir, withoutBase(routes.worker())),
    define: {
      CONFIG: JSON.stringify(kept ?? null),
      BASE: JSON.stringify(settings.base),
      'process.env.NODE_ENV': '"production"', // workbox talks much otherwise
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
}

async function keptOf(dir: string): Promise<WorkerConfig> {
  const filesIn = (folder: string): string[] => listFiles(join(dir, folder)).map((file) => `${folder}/${file}`);
  const assets = filesIn('assets');
  const index = filesIn('pagefind');
  const bytes = await Promise.all(index.map((file) => readFile(join(dir, file))));
  const needed = async (path: string) => {
    const page = await readFile(join(dir, withoutBase(path), 'index.html'), 'utf8');
    return (await neededBy(page, assets, dir)).map(atBase);
  };
  const hash = createHash('sha256').update(JSON.stringify([assets, index]));
  for (const it of bytes) hash.update(it);
  const isSmall = bytes.reduce((sum, { length }) => sum + length, 0) <= LARGEST_INDEX;
  return {
    base: settings.base,
    siteUrl: absoluteUrl(routes.home()),
    version: hash.digest('hex').slice(0, 12),
    offlinePage: routes.offline(),
    files: assets.map(atBase),
    needed: await needed(routes.offline()),
    search: {
      pages: [routes.search(), routes.names()],
      needed: await needed(routes.search()),
      index: isSmall ? index.map(atBase) : [],
    },
  };
}

const atBase = (file: string): string => settings.base + file;

/** The files that a page names, and the scripts that those load, at once or when asked. */
async function neededBy(page: string, assets: string[], dir: string): Promise<string[]> {
  const isScript = (file: string) => file.endsWith('.js');
  const needed = new Set(assets.filter((file) => page.includes(`/${file}"`)));
  for (const script of needed) {
    if (!isScript(script)) continue;
    const code = await readFile(join(dir, script), 'utf8');
    for (const file of assets.filter(isScript)) if (code.includes(file.slice(file.lastIndexOf('/') + 1))) needed.add(file);
  }
  return [...needed].sort();
}
