import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { isFolder } from './list-files.ts';
import { site } from './site.ts';

/** An environment variable; undefined where it is not set or empty. */
const variable = (name: string): string | undefined => (process.env[name] === '' ? undefined : process.env[name]);

/** The last second of the year 9999: later years have five digits. */
const LAST_SECOND = 253_402_300_799;

/** One of the shards in which several machines print a site: the second of three is `{ number: 2, of: 3 }`. */
export interface Shard {
  number: number;
  of: number;
}

/** The settings from environment variables; all others are in `site.ts`. Ends the process with a message where one is invalid. */
export const settings = {
  /** The content folder: `CONTENT=`, for drafts and test sites. */
  contentDir: folderOf(variable('CONTENT') ?? 'content'),
  /** The folder of the finished site: `OUT=`. */
  outDir: variable('OUT') ?? 'dist',
  /** The base path, with a slash at both ends: `BASE=/sub/path/`. */
  base: baseOf(variable('BASE') ?? ''),
  /** What the site is a preview of, where it is one: `PREVIEW="pull request 12"`; of drafts where it shows them. */
  preview: variable('PREVIEW') ?? (isOn('DRAFTS') ? 'drafts' : undefined),
  /** Whether a build shows drafts and briefings under embargo, as a preview that asks to stay out of indexes: `DRAFTS=1`. */
  drafts: isOn('DRAFTS'),
  /** Whether to write a `.gz` and a `.br` beside every text file, for hosts that serve them: `COMPRESS=1`. */
  compress: isOn('COMPRESS'),
  /** Whether pages once read can be read again without a network: `OFFLINE=1` or `OFFLINE=0`. */
  offline: isOn('OFFLINE', site.offline),
  /** The address of a server that answers the search in place of the index: `SEARCH=https://search.example.org/`. */
  search: searchServerOf(variable('SEARCH')),
  /** The origin under which the site is published: `SITE=https://example.org`. */
  origin: originOf(variable('SITE') ?? site.url),
  /** The file with what `npm run reading` read and checked, which a build takes over: `READING=`. */
  reading: variable('READING'),
  /** The shard of the site that a build prints: `SHARD=2/3`; undefined where it prints the whole. */
  shard: shardOf(variable('SHARD')),
  /** The folders of the shards that a build joins to the whole site, one a line, as `npm run merge` hands them on. */
  shards: variable('SHARDS')?.split('\n'),
};

/**
 * The day for which the site is built, `YYYY-MM-DD`, if the environment names one: `SOURCE_DATE_EPOCH=`, in seconds since 1970. Ends the
 * process with a message where it is no time.
 */
export function buildDay(): string | undefined {
  const epoch = variable('SOURCE_DATE_EPOCH');
  if (epoch === undefined) return undefined;
  if (/^\d+$/.test(epoch) && Number(epoch) <= LAST_SECOND) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  return exitWith(`\`${epoch}\` is no time: give SOURCE_DATE_EPOCH= the seconds since 1970, such as 1767225600, or leave it out.`);
}

/** Whether a switch is on; `otherwise` where nobody set it. */
function isOn(name: string, otherwise = false): boolean {
  const value = variable(name);
  if (value === undefined) return otherwise;
  if (value === '1' || value === '0') return value === '1';
  return exitWith(`\`${value}\` says neither yes nor no: give ${name}= a 1 or a 0, or leave it out.`);
}

function folderOf(path: string): string {
  if (!isFolder(path)) {
    return exitWith(
      `There is no folder \`${path}\` to read the content from: give CONTENT= the path of one, or leave it out for \`content\`.`,
    );
  }
  const project = `${realpathSync('.')}${sep}`;
  if (!project.startsWith(realpathSync(path).replace(/[/\\]?$/, sep))) return path;
  return exitWith(
    `\`${path}\` is the folder of the project or one around it, not one with content: give CONTENT= the path of one, or leave it out for \`content\`.`,
  );
}

/** A path that every server and every browser writes in the same way, with a slash at both ends. */
function baseOf(path: string): string {
  const names = path.split('/').filter((name) => name !== '');
  if (names.every((name) => /^[\w.~-]+$/.test(name) && name !== '.' && name !== '..'))
    return ['', ...names, ''].join('/').replace('//', '/');
  return exitWith(
    `\`${path}\` is no base path: give BASE= names of the letters A to Z, digits and \`-._~\` between slashes, such as /sub/path/, or leave it out.`,
  );
}

function originOf(address: string): string {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  return exitWith(
    `\`${address}\` is no address for a site: give SITE= (or \`url\` in src/site.ts) scheme and host only, such as https://example.org, and BASE= the path, if there is one.`,
  );
}

function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  return exitWith(
    `\`${text}\` is no shard: give SHARD= its number and how many there are, such as 2/3, or leave it out for the whole site.`,
  );
}

function searchServerOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '' && url.password === '')
    return url.href;
  return exitWith(
    `\`${address}\` is no address of a search server: give SEARCH= scheme, host and perhaps a path, such as https://search.example.org/, or leave it out.`,
  );
}

/** Ends the process with a message, because a stack trace would not help. */
export function exitWith(message: string): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}
