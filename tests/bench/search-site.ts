import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Briefing } from '../../src/archive/model/briefing.ts';
import type { Archive } from '../../src/archive/model/archive.ts';
import { readArchive } from '../../src/archive/load/read-and-check.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { startSearchIndex } from '../../src/search/write-index.ts';
import { namedPages } from '../../src/views/parts/named-pages.ts';
import { namesFile } from '../../src/views/parts/names/name-parts.ts';
import { routes } from '../../src/views/meta/routes.ts';
import { searchView } from '../../src/views/pages/search.ts';
import { buildSite, copyProject, SCRATCH } from './scratch-project.ts';
import { writeWorld } from './world/world.ts';

/** The world whose built pages the search is tried with; every page of a large one would take long and change nothing. */
const BUILT = 100;

/**
 * Makes a site whose search is that of the content in a folder: the pages of a small world of `built` briefings as the build makes them,
 * with the index, the tables and the names of the large one. Its briefings are given to the index by headline, summary, body and
 * promises, without the rest of their pages.
 */
export async function makeSearchSite(contentDir: string, outDir: string, built = BUILT): Promise<void> {
  const small = join(SCRATCH, 'search-pages');
  writeWorld(small, built);
  copyProject();
  await buildSite(small, outDir, true);
  const { archive } = readArchive(contentDir);
  const index = startSearchIndex(archive, outDir, { reuse: (_folder, _of, make) => make(), isKnown: () => false });
  for (const briefing of archive.briefings) index.addPage(routes.briefing(briefing.id), () => Buffer.from(pageOf(briefing, archive)));
  await index.finish();
  write(join(outDir, 'names.json'), JSON.stringify(namesFile(namedPages(archive))));
  const page = join(outDir, 'search/index.html');
  const { visits, others } = searchView(archive);
  const told = readFileSync(page, 'utf8').replace(
    /data-(visits|others)="\d+"/g,
    (_, name: 'visits' | 'others') => `data-${name}="${{ visits, others }[name]}"`,
  );
  write(page, told);
}

/** The parts of a briefing that the index reads, as `search/briefing-record.ts` looks for them, without the rest of the page. */
export function pageOf(briefing: Briefing, archive: Archive): string {
  const promises = briefing.commitments.map(({ what }) => `<li>${escape(what)}</li>`).join('');
  return [
    '<!doctype html><html lang="en"><head></head><body>',
    `<h1 data-pagefind-body data-pagefind-meta="title">${escape(briefing.title)}</h1>`,
    `<p data-pagefind-body data-pagefind-weight="3">${escape(briefing.summary)}</p>`,
    `<div data-pagefind-body>${renderBody(briefing, archive).html}<ul>${promises}</ul></div>`,
    '<section aria-labelledby="sources"></section>',
    '</body></html>',
  ].join('');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
