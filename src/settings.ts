import { site } from './site.ts';

/** A variable of the environment; one that is set to nothing is not set. */
const set = (name: string): string | undefined => (process.env[name] === '' ? undefined : process.env[name]);

/** What the environment of a build decides; everything else is in `site.ts`. */
export const settings = {
  /** The folder of the content: `CONTENT=`, for scratch and fixture sites. */
  contentDir: set('CONTENT') ?? 'content',
  /** The folder of the finished site: `OUT=`. */
  outDir: set('OUT') ?? 'dist',
  /** The path below which the site is served, with a slash at both ends: `BASE=/sub/path/`. */
  base: `/${(set('BASE') ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  /** The scheme and host under which the site is published: `SITE=`. */
  origin: new URL(set('SITE') ?? site.url).origin,
};
