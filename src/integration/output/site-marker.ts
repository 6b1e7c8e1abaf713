import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unmarkedSiteNames } from './recognise-site-before-markers.ts';

/** The file by which a build knows a site that a build made. */
const MARKER = '.readout';

const HEAD = `readout site 1
This folder is a site that Readout built. The next build replaces all of it, so keep no files of your own here.
These files and folders belong to the site:
`;

/** What systems put into folders unasked, and what a build itself keeps in a folder that it fills in place. */
const IGNORED = /^(\.DS_Store|Thumbs\.db|desktop\.ini|lost\+found|\.readout(-.*)?)$/;

/** Marks a built site as one, with the names of what lies in its folder. In a folder that is being filled, names of two sites may be there. */
export function markSite(dir: string, names: readonly string[] = namesIn(dir)): void {
  writeFileSync(join(dir, MARKER), `${HEAD}${[...new Set(names)].sort().join('\n')}\n`);
}

/** The names of the files and folders of a site, at its top. */
export const namesIn = (dir: string): string[] => readdirSync(dir).filter((name) => !IGNORED.test(name));

/** Is there a site in a folder that a build made, marked or from before there were markers? */
export const isSite = (dir: string): boolean => existsSync(dir) && ownNames(dir) !== undefined;

/** The names in a folder that no build put there; undefined if the folder is not empty and is no site that a build made. */
export function strangersIn(dir: string): string[] | undefined {
  const names = namesIn(dir);
  const own = ownNames(dir);
  return names.length === 0 ? [] : own && names.filter((name) => !own.has(name));
}

const ownNames = (dir: string): Set<string> | undefined => markedNames(dir) ?? unmarkedSiteNames(dir, namesIn(dir));

function markedNames(dir: string): Set<string> | undefined {
  const file = join(dir, MARKER);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return text.startsWith(HEAD) ? new Set(text.slice(HEAD.length).split('\n')) : undefined;
}
