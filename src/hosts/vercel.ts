import { CACHE_CONTROL, HASHED_FOLDERS, HEADERS_BY_TLS, type ServedSite } from './host-settings.ts';

/** For Vercel: the `vercel.json` beside the site's files. */
export const vercelConfig = ({ base, redirects }: ServedSite): string => {
  const rule = (source: string, headers: Record<string, string>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  return `${JSON.stringify(
    {
      trailingSlash: true,
      headers: [
        rule(`${base}(.*)`, HEADERS_BY_TLS),
        ...HASHED_FOLDERS.map((folder) => rule(`${base}${folder}/(.*)`, { 'Cache-Control': CACHE_CONTROL.hashed })),
      ],
      redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
    },
    null,
    2,
  )}\n`;
};
