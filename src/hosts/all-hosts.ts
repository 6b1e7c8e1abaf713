import { apacheSite, htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { cloudFrontFunction } from './cloudfront.ts';
import type { ServerPlace, ServedSite } from './host-settings.ts';
import { lighttpdConfig } from './lighttpd.ts';
import { nginxConfig } from './nginx.ts';
import { headersFile, redirectsFile } from './headers-and-redirects.ts';
import { githubPipeline, gitlabPipeline } from './ci-pipelines.ts';
import { vercelConfig } from './vercel.ts';

/** Makes the configuration of each host, by the name under which `npm run host` prints it. */
export const HOSTS: Record<string, (served: ServedSite, place: ServerPlace) => string> = {
  nginx: nginxConfig,
  apache: htaccess,
  'apache-site': apacheSite,
  caddy: caddyfile,
  lighttpd: lighttpdConfig,
  cloudfront: cloudFrontFunction,
  vercel: vercelConfig,
  github: githubPipeline,
  gitlab: gitlabPipeline,
  _headers: headersFile,
  _redirects: redirectsFile,
};
