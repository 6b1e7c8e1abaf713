import { statSync } from 'node:fs';
import { site } from './site.ts';

/** A variable of the environment; one that is set to nothing is not set. */
const set = (name: string): string | undefined => (process.env[name] === '' ? undefined : process.env[name]);

/** What the environment of a build decides; everything else is in `site.ts`. Ends the process where it decides nonsense. */
export const settings = {
  /** The folder of the content: `CONTENT=`, for scratch and fixture sites. */
  contentDir: folderOf(set('CONTENT') ?? 'content'),
  /** The folder of the finished site: `OUT=`. */
  outDir: set('OUT') ?? 'dist',
  /** The path below which the site is served, with a slash at both ends: `BASE=/sub/path/`. */
  base: `/${(set('BASE') ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  /** What the site is a preview of, if it is one: `PREVIEW="pull request 12"`. */
  preview: set('PREVIEW'),
  /** Are a `.gz` and a `.br` put beside every text, for hosts that hand them out? `COMPRESS=1`. */
  compress: set('COMPRESS') !== undefined,
  /** Can what was read be read again without a network? `OFFLINE=1`, or `0`. */
  offline: set('OFFLINE') === undefined ? site.offline : set('OFFLINE') !== '0',
  /** The scheme and host under which the site is published: `SITE=`. */
  origin: originOf(set('SITE') ?? site.url),
};

function folderOf(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  return stop(`There is no folder \`${path}\` to read the content from: give CONTENT= the path of one, or leave it out for \`content\`.`);
}

function originOf(address: string): string {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  return stop(
    `\`${address}\` is no address for a site: give SITE= (or \`url\` in src/site.ts) scheme and host, such as https://example.org.`,
  );
}

/** Ends the process with a sentence; a stack trace would help nobody. */
function stop(sentence: string): never {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
