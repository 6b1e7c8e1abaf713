import { CACHE, HASHED, HEADERS, type Served } from './headers.ts';

/** For Vercel: a `vercel.json` beside the site's files. */
export const vercel = ({ base, redirects }: Served): string => {
  const rule = (source: string, headers: Record<string, string>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  return `${JSON.stringify(
    {
      trailingSlash: true,
      headers: [rule(`${base}(.*)`, HEADERS), ...HASHED.map((folder) => rule(`${base}${folder}/(.*)`, { 'Cache-Control': CACHE.hashed }))],
      redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
    },
    null,
    2,
  )}\n`;
};
