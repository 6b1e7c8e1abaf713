import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { setBuildContext, showDrafts } from '../build-context.ts';
import { exitWith, settings } from '../settings.ts';
import { beginBuild } from './begin-build.ts';
import { fileOf } from './cache/pages.ts';
import { keptBundle, placeBundle, type Bundle } from './cache/kept-bundle.ts';
import { writeSitemap } from './emit/sitemap.ts';
import { whyNotWritable } from './output/writable-folders.ts';
import { contextOf, PAGES_AT_A_TIME, startPrinting } from './start-printing.ts';

/**
 * Builds the site as Astro's build does, with the bundle that an earlier one kept by the same code, whose fingerprint is given. False,
 * and nothing is built, where there is no such bundle.
 */
export async function printSite(code: string): Promise<boolean> {
  showDrafts(settings.drafts);
  const reason = whyNotWritable();
  if (reason !== undefined) exitWith(reason);
  const build = await beginBuild(code);
  const { output } = build;
  const bundle = keptBundle(output, code); // until this build had its lock, another may have replaced it
  if (!bundle) return false;
  setBuildContext(contextOf(build));
  const printing = startPrinting(build, log);
  placeBundle(bundle, output);
  const prerenderer = printing.prerenderer(await loadProgram(bundle));
  await prerenderer.setup?.();
  const paths = withoutDoubles(await prerenderer.getStaticPaths());
  const queue = paths.values();
  const printAll = async () => {
    for (const path of queue) await print(path, prerenderer, output.nextDir);
  };
  await Promise.all(Array.from({ length: PAGES_AT_A_TIME }, printAll));
  const pages = paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => pathname.replace(/\/?$/, '/').replace(/^\//, ''));
  await writeSitemap(output.nextDir, pages, log);
  await printing.finish();
  return true;
}

const say = (text: string): void => {
  console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);
};

/** Speaks as Astro's logger does. */
const log = {
  info: say,
  warn: (text: string): void => {
    say(`[WARN] ${text}`);
  },
  error: (text: string): void => {
    say(`[ERROR] ${text}`);
  },
};

/** Of two routes with a page at one path, the first prints it. */
function withoutDoubles(paths: PathWithRoute[]): PathWithRoute[] {
  const firsts = new Map<string, PathWithRoute>();
  for (const path of paths) {
    const pathname = path.pathname.replace(/\/$/, '');
    if (!firsts.has(pathname)) firsts.set(pathname, path);
  }
  return [...firsts.values()];
}

/** What Astro prints pages with. */
interface App {
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: object) => Promise<Response>;
}

async function loadProgram({ dir, entry, pages }: Bundle): Promise<AstroPrerenderer> {
  const { app } = (await import(pathToFileURL(join(dir, entry)).href)) as { app: App };
  // All that Astro's build gives to pages: their styles, and the scripts of integrations, of which there are none.
  app.setInternals({ pagesByKeys: pages });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true }, level: 'warn' } } });
  const listed = new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]);
  return {
    name: 'kept bundle',
    getStaticPaths: () => listed.getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

/** Prints a page or file, and writes it where Astro does; an empty one is not written. */
async function print({ pathname, route }: PathWithRoute, prerenderer: AstroPrerenderer, nextDir: string): Promise<void> {
  const isPage = route.type === 'page';
  const path = pathname.replace(/^\/|\/$/g, '');
  const url = new URL(`${settings.base}${path}${isPage && path !== '' ? '/' : ''}`, settings.origin);
  const rendered = await prerenderer.render(new Request(url), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status >= 300 && response.status < 400) throw new Error(`${pathname} is a redirect, and no page of this site is.`);
  if (!response.body) return;
  const file = join(nextDir, encodeURI(isPage ? fileOf(path === '' ? '/' : `/${path}/`) : path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.from(await response.arrayBuffer()));
}
