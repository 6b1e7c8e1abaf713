import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { withoutBase } from '../../views/meta/routes.ts';
import { bindDays } from './bind-days.ts';
import type { PrintedPages } from '../cache/page-cache.ts';

/** What is done beside the printing of pages. */
interface Beside {
  /** Called when the first page is about to be printed: the folder of the new site is there. */
  begin: () => void;
  /** Called with each page or file of the new site, and how to have its bytes; the path has the base. */
  hear: (path: string, bytes: () => Uint8Array) => void;
}

/** Prints pages as Astro does, binds the days of each to their months, and writes them; those of the last build are left to lie. */
export const prerendererOf =
  (printed: PrintedPages, { begin, hear }: Beside) =>
  (ofAstro: AstroPrerenderer): AstroPrerenderer => ({
    ...ofAstro,
    setup: async () => {
      await ofAstro.setup?.();
      begin();
    },
    render: async (request, options) => {
      const { pathname } = new URL(request.url);
      const path = withoutBase(pathname);
      const rendered = await ofAstro.render(request, options);
      if (printed.isKept(path)) {
        hear(pathname, () => printed.bytesOf(path));
        return written();
      }
      const response = rendered instanceof Response ? rendered : rendered.response;
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      const bytes = isPage ? Buffer.from(bindDays(await response.text())) : Buffer.from(await response.arrayBuffer());
      hear(pathname, () => bytes);
      return printed.write(path, bytes) ? written() : new Response(bytes, response);
    },
  });

/** The answer for a page whose file is there: Astro writes none for it. Such pages wait for nothing, and what is done beside them would not get its turn. */
async function written(): Promise<Response> {
  await setImmediate();
  return new Response(null);
}
