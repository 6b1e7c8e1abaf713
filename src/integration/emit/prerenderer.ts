import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { withoutBase } from '../../views/meta/routes.ts';
import type { PageCache } from '../cache/pages.ts';
import { unbrokenDates } from './unbroken-dates.ts';

/** Who listens while pages are printed. */
interface Listeners {
  /** Called when the first page is about to be printed: the folder of the new site is there. */
  onBegin: () => void;
  /** Called with the number of pages and files that are about to be printed. */
  onCount: (count: number) => void;
  /** Called with each page or file of the new site, and how to get its bytes; the path has the base. */
  onPage: (path: string, bytes: () => Uint8Array) => void;
}

/** Prints pages as Astro does, binds the days of each to their months, and writes them. A page that was taken over from the last build is left alone. */
export const makePrerenderer =
  (pages: PageCache, { onBegin, onCount, onPage }: Listeners) =>
  (ofAstro: AstroPrerenderer): AstroPrerenderer => ({
    ...ofAstro,
    setup: async () => {
      await ofAstro.setup?.();
      onBegin();
    },
    getStaticPaths: async () => {
      const paths = await ofAstro.getStaticPaths();
      onCount(paths.length);
      return paths;
    },
    render: async (request, options) => {
      const { pathname } = new URL(request.url);
      const path = withoutBase(pathname);
      const rendered = await ofAstro.render(request, options);
      if (pages.isReused(path)) {
        onPage(pathname, () => pages.bytesOf(path));
        return answerForWritten();
      }
      const response = rendered instanceof Response ? rendered : rendered.response;
      const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true;
      const bytes = isHtml ? Buffer.from(unbrokenDates(await response.text())) : Buffer.from(await response.arrayBuffer());
      const isWritten = pages.write(path, bytes);
      // The search index may be thousands of pages behind.
      onPage(pathname, isWritten ? () => pages.bytesOf(path) : () => bytes);
      return isWritten ? answerForWritten() : new Response(bytes, response);
    },
  });

/**
 * The answer for a page whose file is there: Astro writes none for an empty one. It comes a turn later, because such pages wait for
 * nothing, and what is done beside them would not get its turn.
 */
async function answerForWritten(): Promise<Response> {
  await setImmediate();
  return new Response(null);
}
