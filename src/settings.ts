import { site } from './site.ts';

/** What the environment of a build decides; everything else is in `site.ts`. */
export const settings = {
  /** The folder of the content: `CONTENT=`, for scratch and fixture sites. */
  contentDir: process.env['CONTENT'] ?? 'content',
  /** The folder of the finished site: `OUT=`. */
  outDir: process.env['OUT'] ?? 'dist',
  /** The path below which the site is served, with a slash at both ends: `BASE=/sub/path/`. */
  base: `/${(process.env['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  /** The scheme and host under which the site is published: `SITE=`. */
  origin: new URL(process.env['SITE'] ?? site.url).origin,
};
