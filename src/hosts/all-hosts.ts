import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudfront } from './cloudfront.ts';
import type { Place, Served } from './headers.ts';
import { lighttpd } from './lighttpd.ts';
import { nginx } from './nginx.ts';
import { headersFile, redirectsFile } from './pages-files.ts';
import { github, gitlab } from './pipelines.ts';
import { vercel } from './vercel.ts';

/** Makes the configuration of each host, by the name under which `npm run host` prints it. */
export const HOSTS: Record<string, (served: Served, place: Place) => string> = {
  nginx,
  apache,
  caddy,
  lighttpd,
  cloudfront,
  vercel,
  github,
  gitlab,
  _headers: headersFile,
  _redirects: redirectsFile,
};
