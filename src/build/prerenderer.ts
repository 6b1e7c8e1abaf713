import type { AstroPrerenderer } from 'astro';
import { withoutBase } from '../views/routes.ts';
import { settlePolicy } from './policy.ts';
import type { PrintedPages } from './printed-pages.ts';

/** Prints pages as Astro does, settles the policy of each, and remembers them; those of the last build pass as they are. */
export const prerendererOf =
  (printed: PrintedPages) =>
  (ofAstro: AstroPrerenderer): AstroPrerenderer => ({
    ...ofAstro,
    render: async (request, options) => {
      const path = withoutBase(new URL(request.url).pathname);
      const rendered = await ofAstro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (printed.isKept(path) || !response.ok) return response;
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      const bytes = isPage ? Buffer.from(settlePolicy(await response.text(), path)) : new Uint8Array(await response.arrayBuffer());
      printed.keep(path, bytes);
      return new Response(bytes, response);
    },
  });
